// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citssctl/ctl_problems.h"

#include <QtGlobal>

namespace citss {

const ProblemType JobUnknown = {
    "JOB_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no job \"%1\"; \"citssctl --help\" lists them."),
    {{{"job"}}}};
const ProblemType JobMissing = {
    "JOB_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Say what to do; \"citssctl --help\" lists the jobs.")};
const ProblemType OptionUnknown = {
    "OPTION_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%2\" has no option %1; \"citssctl %2 --help\" lists those it has."),
    {{{"option"}, {"job"}}}};
const ProblemType OptionValueMissing = {
    "OPTION_VALUE_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The option %1 needs a value: %1 %2."),
    {{{"option"}, {"value"}}}};
const ProblemType OptionValueMalformed = {
    "OPTION_VALUE_MALFORMED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%2\" does not fit the option %1, which takes %3."),
    {{{"option"}, {"value"}, {"expected"}}}};
const ProblemType OptionTwice = {"OPTION_TWICE",
                                 Severity::Refusal,
                                 QT_TRANSLATE_NOOP("Problem", "The option %1 is given twice."),
                                 {{{"option"}}}};
const ProblemType OptionsExclude = {
    "OPTIONS_EXCLUDE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The options %1 and %2 exclude each other."),
    {{{"one"}, {"other"}}}};
const ProblemType PlaceMissing = {
    "PLACE_MISSING",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%2\" needs %1; \"citssctl %2 --help\" tells more."),
    {{{"place"}, {"job"}}}};
const ProblemType PlaceExtra = {
    "PLACE_EXTRA",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" is one too many for \"%2\"; \"citssctl %2 --help\"."),
    {{{"text"}, {"job"}}}};
const ProblemType RegistryNeeded = {
    "REGISTRY_NEEDED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "Say which registry: citssctl -r FILE %1."),
    {{{"job"}}}};
const ProblemType PasswordNeeded = {
    "PASSWORD_NEEDED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "There is no terminal to ask for the password of \"%1\". Give it with "
                      "--password-file FILE or in CITSS_PASSWORD."),
    {{{"username"}}}};
const ProblemType CredentialsExposed = {
    "CREDENTIALS_EXPOSED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "\"%1\" holds passwords and can be read by other users of this machine. "
                      "Take their permission away (chmod 600)."),
    {{{"path"}}}};
const ProblemType CredentialsMalformed = {
    "CREDENTIALS_MALFORMED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "\"%1\" should hold {\"user\": \"password\", …}."),
    {{{"path"}}}};
const ProblemType InputUnreadable = {"INPUT_UNREADABLE",
                                     Severity::Failure,
                                     QT_TRANSLATE_NOOP("Problem", "\"%1\" cannot be read: %2."),
                                     {{{"path"}, {"detail"}}}};
const ProblemType InputEmpty = {"INPUT_EMPTY",
                                Severity::Refusal,
                                QT_TRANSLATE_NOOP("Problem", "There is nothing in \"%1\"."),
                                {{{"path"}}}};
const ProblemType OutputBroken = {
    "OUTPUT_BROKEN",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The output could not be written; whoever read it is gone, or "
                      "the disk is full.")};
const ProblemType OutputNotForTerminal = {
    "OUTPUT_NOT_FOR_TERMINAL",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "A workbook is not for a terminal; give --output FILE.")};
const ProblemType RulesNotAtHand = {
    "RULES_NOT_AT_HAND",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "There is no rule set “%1”: name one that ships (WA-CP1), one of an adopted "
                      "version (WA-CP1@2) or a JSON file."),
    {{{"rule_set"}}}};
const ProblemType ViewNeedsRehearsal = {
    "VIEW_NEEDS_REHEARSAL",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "--view shows what would follow a rehearsal: give --rehearse too, or use the "
                      "job “view”.")};
const ProblemType EntityNotInEvent = {
    "ENTITY_NOT_IN_EVENT",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "The entity %1 has nothing to surrender at the event %2."),
    {{{"entity"}, {"event"}}}};
const ProblemType ReversedInRehearsal = {
    "REVERSED_IN_REHEARSAL",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem",
                      "%1 has run: its surrenders were taken back for this rehearsal alone."),
    {{{"event"}}}};
const ProblemType BatchUndone = {
    "BATCH_UNDONE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "Not performed, because line %1 was refused: the batch is done as a whole or "
                      "not at all."),
    {{{"line"}}}};
const ProblemType ImportKindUnknown = {
    "IMPORT_KIND_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no import named \"%1\". There are: %2."),
    {{{"kind"}, {"kinds"}}}};
const ProblemType PackUnknown = {
    "PACK_UNKNOWN",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem", "There is no rule pack \"%1\". There are: %2."),
    {{{"pack"}, {"packs"}}}};

const ProblemType OptionNeeded = {"OPTION_NEEDED",
                                  Severity::Refusal,
                                  QT_TRANSLATE_NOOP("Problem", "The option %1 is needed here."),
                                  {{{"option"}}}};
const ProblemType HelperMissing = {
    "PROGRAM_MISSING",
    Severity::Failure,
    QT_TRANSLATE_NOOP("Problem",
                      "The program %1, which draws, is not beside this one or cannot be run."),
    {{{"program"}}}};

const ProblemType FigureNotOne = {
    "FIGURE_NOT_ONE",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "--explain needs one row, and %1 fit: choose it with --where COLUMN=VALUE."),
    {{{"count", ArgumentKind::Count}}}};
const ProblemType FigureUnexplained = {
    "FIGURE_UNEXPLAINED",
    Severity::Refusal,
    QT_TRANSLATE_NOOP("Problem",
                      "No entries are kept behind \"%1\" of this row. Explained are: %2."),
    {{{"column"}, {"columns"}}}};
const ProblemType FigureExplained = {
    "FIGURE_EXPLAINED",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem", "These entries come to %1: the figure."),
    {{{"sum", ArgumentKind::Count}}}};
const ProblemType FigureInPart = {
    "FIGURE_IN_PART",
    Severity::Note,
    QT_TRANSLATE_NOOP("Problem",
                      "The entries that you may see come to %1 of %2; the rest belongs to others."),
    {{{"sum", ArgumentKind::Count}, {"figure", ArgumentKind::Count}}}};
const ProblemType FigureGone = {
    "FIGURE_GONE", Severity::Note, QT_TRANSLATE_NOOP("Problem", "Its entries are no longer kept.")};

ProblemTypes ctlProblems()
{
    static const ProblemType* const types[] = {
        &JobUnknown,           &JobMissing,         &OptionUnknown,     &OptionValueMissing,
        &OptionValueMalformed, &OptionTwice,        &OptionsExclude,    &PlaceMissing,
        &PlaceExtra,           &RegistryNeeded,     &PasswordNeeded,    &CredentialsExposed,
        &CredentialsMalformed, &InputUnreadable,    &InputEmpty,        &OutputBroken,
        &OutputNotForTerminal, &BatchUndone,        &ImportKindUnknown, &PackUnknown,
        &RulesNotAtHand,       &ViewNeedsRehearsal, &EntityNotInEvent,  &ReversedInRehearsal,
        &OptionNeeded,         &HelperMissing,      &FigureNotOne,      &FigureUnexplained,
        &FigureExplained,      &FigureInPart,       &FigureGone};
    return types;
}

}  // namespace citss
