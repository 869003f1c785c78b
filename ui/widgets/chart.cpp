// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart.h"

#include "core/base/format.h"

#include <QAbstractBarSeries>
#include <QAccessibleWidget>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QLegend>
#include <QStackedBarSeries>
#include <QStackedLayout>
#include <QTableWidget>
#include <QToolButton>
#include <QValueAxis>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace citss {

namespace {

/// A dozen identifiers must stand side by side in half a window.
constexpr double LabelScale = 0.82;
constexpr int MostTicks = 6;
constexpr int TickHeight = 26;
constexpr int TickWidth = 90;
constexpr int AroundBars = 45;  ///< what the names of the bars take

QAccessibleInterface* accessibleChart(const QString& className, QObject* object)
{
    auto* const chart =
        className == QLatin1String("citss::Chart") ? qobject_cast<QWidget*>(object) : nullptr;
    return chart == nullptr ? nullptr : new QAccessibleWidget(chart, QAccessible::Chart);
}

QAbstractBarSeries* makeSeries(Chart::Shape shape)
{
    switch (shape) {
        case Chart::Shape::Bars:
            return new QBarSeries;
        case Chart::Shape::Stacked:
            return new QStackedBarSeries;
        case Chart::Shape::Gauge:
            return new QHorizontalStackedBarSeries;
    }
    Q_UNREACHABLE();
}

/// How high the highest bar stands.
double highestBar(Chart::Shape shape, const ChartData& data)
{
    double highest = 0;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        double sum = 0;
        for (const ChartData::Series& series : data.series) {
            const auto value = static_cast<double>(series.values.value(i));
            sum = shape == Chart::Shape::Bars ? std::max(sum, value) : sum + value;
        }
        highest = std::max(highest, sum);
    }
    return highest;
}

}  // namespace

QColor seriesColour(const QPalette& palette, qsizetype index)
{
    const QColor accent = palette.color(QPalette::Highlight);
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    static constexpr std::array<int, 4> Turn = {0, 45, 150, 200};
    const auto at = static_cast<size_t>(index % static_cast<qsizetype>(Turn.size()));
    const int lightness = isDark ? 170 - 35 * static_cast<int>(at) : 95 + 35 * static_cast<int>(at);
    return QColor::fromHsl(
        (accent.hslHue() + Turn[at]) % 360, at == 0 ? accent.hslSaturation() : 90, lightness);
}

Chart::Chart(Shape shape, QWidget* parent)
    : QWidget(parent),
      m_shape(shape),
      m_view(new QChartView(this)),
      m_table(new QTableWidget(this)),
      m_title(new QLabel(this)),
      m_legend(new QLabel(this)),
      m_toggle(new QToolButton(this)),
      m_stack(new QStackedLayout)
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleChart);
        return true;
    }();
    Q_UNUSED(installed)
    setObjectName(u"chart"_s);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 8, 0);
    m_title->setObjectName(u"chartTitle"_s);
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(m_toggle);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_legend);
    m_legend->setObjectName(u"chartLegend"_s);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setAlignment(Qt::AlignCenter);
    m_legend->setWordWrap(true);
    m_legend->setContentsMargins(16, 0, 16, 4);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);  // the table behind it takes the keys
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_toggle->setObjectName(u"chartTable"_s);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFocusPolicy(Qt::TabFocus);
    connect(m_toggle, &QToolButton::toggled, this, &Chart::showTable);
    retranslate();
}

void Chart::setData(const ChartData& data)
{
    m_data = data;
    draw();
    fillTable();
    retranslate();
}

void Chart::showTable(bool isShown)
{
    m_toggle->setChecked(isShown);
    m_stack->setCurrentIndex(isShown ? 1 : 0);
    fillLegend();
}

QString Chart::description() const
{
    QStringList sentences;
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        QStringList figures;
        for (const ChartData::Series& series : m_data.series) {
            figures.append(tr("%1: %2").arg(series.name, formatCount(series.values.value(i))));
        }
        sentences.append(tr("%1 (%2)").arg(m_data.categories.at(i), figures.join(u", "_s)));
    }
    return sentences.join(u"; "_s);
}

void Chart::draw()
{
    auto* const chart = new QChart;
    auto* const bars = makeSeries(m_shape);
    const double highest = highestBar(m_shape, m_data);
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        auto* const set = new QBarSet(m_data.series.at(i).name);
        for (const qint64 value : m_data.series.at(i).values) {
            set->append(static_cast<double>(value));
        }
        set->setColor(seriesColour(palette(), i));
        set->setBorderColor(palette().color(QPalette::Base));
        bars->append(set);
    }
    chart->addSeries(bars);
    const bool isLying = m_shape == Shape::Gauge;
    auto* const categories = new QBarCategoryAxis;
    categories->append(m_data.categories);
    auto* const values = new QValueAxis;
    values->setTitleText(m_data.unit);
    values->setLabelFormat(u"%.0f"_s);
    chart->addAxis(categories, isLying ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, isLying ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(values);
    values->setRange(0, std::max(1.0, highest));
    const QBrush text(palette().color(QPalette::Text));
    QColor line = palette().color(QPalette::Text);
    line.setAlphaF(0.2F);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * LabelScale);
    for (QAbstractAxis* axis : std::initializer_list<QAbstractAxis*>{categories, values}) {
        axis->setLabelsFont(small);
        axis->setLabelsBrush(text);
        axis->setTitleBrush(text);
        axis->setGridLineColor(line);
        axis->setLinePenColor(line);
        axis->setTitleFont(small);
    }
    categories->setGridLineVisible(false);
    chart->setLocale(QLocale());
    chart->setLocalizeNumbers(true);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->legend()->hide();
    connect(bars, &QAbstractBarSeries::clicked, this, [this](int index, QBarSet*) {
        Q_EMIT categoryActivated(m_data.categories.value(index));
    });
    QChart* const before = m_view->chart();
    m_view->setChart(chart);
    delete before;
    fillLegend();
    fitTicks();
}

void Chart::fillLegend()
{
    QStringList names;
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        names.append(u"<span style=\"color: %1\">■</span>\u00a0%2"_s.arg(
            seriesColour(palette(), i).name(), m_data.series.at(i).name.toHtmlEscaped()));
    }
    m_legend->setText(names.join(u" &nbsp; "_s));
    m_legend->setVisible(names.size() > 1 && !m_toggle->isChecked());
}

/// As many lines as have room for their labels: where they have not, labels become dots.
void Chart::fitTicks()
{
    const QList<QAbstractAxis*> axes =
        m_view->chart()->axes(m_shape == Shape::Gauge ? Qt::Horizontal : Qt::Vertical);
    auto* const values = axes.isEmpty() ? nullptr : qobject_cast<QValueAxis*>(axes.first());
    if (values == nullptr) {
        return;
    }
    const int room = m_shape == Shape::Gauge ? m_view->width() / TickWidth
                                             : (m_view->height() - AroundBars) / TickHeight;
    values->setTickCount(std::clamp(room, 2, MostTicks));
    values->applyNiceNumbers();
    // A unit that would be cut beside the bars stands in the heading.
    const bool isLying = m_shape == Shape::Gauge;
    const int along = isLying ? m_view->width() : m_view->height() - AroundBars;
    const bool fits = QFontMetrics(values->titleFont()).horizontalAdvance(m_data.unit) < along;
    values->setTitleVisible(fits);
    m_title->setText(fits || m_data.unit.isEmpty() ? m_data.title
                                                   : tr("%1 (%2)").arg(m_data.title, m_data.unit));
}

void Chart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTicks();
}

void Chart::fillTable()
{
    m_table->setRowCount(static_cast<int>(m_data.categories.size()));
    m_table->setColumnCount(static_cast<int>(m_data.series.size()));
    m_table->setVerticalHeaderLabels(m_data.categories);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const ChartData::Series& series = m_data.series.at(column);
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(series.name));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            auto* const item = new QTableWidgetItem(formatCount(series.values.value(row)));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}

void Chart::retranslate()
{
    m_title->setText(m_data.title);
    fitTicks();
    m_toggle->setText(tr("As a table"));
    setAccessibleName(m_data.title);
    setAccessibleDescription(description());
    m_table->setAccessibleName(m_data.title);
}

void Chart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        draw();
    }
    if (event->type() == QEvent::LanguageChange) {
        draw();
        fillTable();
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace citss
