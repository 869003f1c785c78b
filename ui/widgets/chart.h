// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QChartView;
class QLabel;
class QStackedLayout;
class QTableWidget;
class QToolButton;

namespace citss {

/// Figures to be drawn, in the words of the current language: whoever gives them gives them again
/// when it changes.
struct ChartData {
    struct Series {
        QString name;
        QList<qint64> values;  ///< one for each category
    };

    QString title;
    QString unit;  ///< what the value axis counts
    QStringList categories;
    QList<Series> series;
};

/// The colour of the series of a number: steps of lightness as well as of hue, so that they differ
/// in grey.
QColor seriesColour(const QPalette& palette, qsizetype index);

/// Bars, stacked bars or a gauge in the colours of the palette, with the table behind them one key
/// away and all figures told to screen readers.
class Chart final : public QWidget {
    Q_OBJECT

public:
    enum class Shape {
        Bars,
        Stacked,
        Gauge  ///< lying stacked bars: what is used of a limit
    };

    explicit Chart(Shape shape, QWidget* parent = nullptr);

    void setData(const ChartData& data);
    [[nodiscard]] QTableWidget& table() { return *m_table; }
    void showTable(bool isShown);
    /// Every figure in words.
    [[nodiscard]] QString description() const;

Q_SIGNALS:
    /// A bar was clicked.
    void categoryActivated(const QString& category);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    void fitTicks();
    void fillTable();
    void fillLegend();
    void retranslate();

    Shape m_shape;
    ChartData m_data;
    QChartView* m_view;
    QTableWidget* m_table;
    QLabel* m_title;
    QLabel* m_legend;  ///< breaks lines, where the chart's own would cut names
    QToolButton* m_toggle;
    QStackedLayout* m_stack;
};

}  // namespace citss
