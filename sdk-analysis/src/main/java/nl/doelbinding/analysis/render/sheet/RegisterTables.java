package nl.doelbinding.analysis.render.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.doelbinding.analysis.register.Activity;
import nl.doelbinding.analysis.register.CookieEntry;
import nl.doelbinding.analysis.register.Finding;
import nl.doelbinding.analysis.register.Language;
import nl.doelbinding.analysis.register.Measure;
import nl.doelbinding.analysis.register.RecipientEntry;
import nl.doelbinding.analysis.register.Register;
import nl.doelbinding.analysis.render.Phrases;
import nl.doelbinding.analysis.render.Words;

/**
 * A register as tables: which there are, what is in a row and what in a column. Immutable; threads
 * may share it.
 *
 * @since 0.1
 */
final class RegisterTables {
  private static final String ACTIVITY = "activity ";
  private final Register register;
  private final Phrases phrases;

  /** Of a register, in a language. */
  RegisterTables(Register register, Language language) {
    this.register = register;
    this.phrases = new Phrases(register, Words.of(language, RegisterTables.class, "sheets"));
  }

  /** The words. */
  Phrases phrases() {
    return phrases;
  }

  /** Everything, each table a sheet of a workbook. */
  List<Table> all() {
    return List.of(
        activities(), fields(), recipients(), cookies(), measures(), contacts(), findings());
  }

  /** A row for each activity. */
  Table activities() {
    return activities(ActivityColumns.ALL);
  }

  /** A row for each activity that also says who answers for it, because the file stands alone. */
  Table activitiesAlone() {
    List<Column<Activity>> columns = new ArrayList<>(ActivityColumns.ALL);
    columns.addAll(OrganisationColumns.of(register, phrases));
    return activities(columns);
  }

  private Table activities(List<Column<Activity>> columns) {
    return Table.of(
        "activities",
        columns,
        register.activities(),
        phrases,
        register.role(),
        activity -> ACTIVITY + activity.id(),
        activity -> "");
  }

  /** A row for each member that holds data, and each activity it holds it for. */
  Table fields() {
    return Table.of(
        "fields",
        FieldRow.COLUMNS,
        FieldRow.of(register),
        phrases,
        register.role(),
        row -> "",
        row -> ACTIVITY + row.activity().id());
  }

  private Table recipients() {
    List<Column<RecipientEntry>> columns = OtherColumns.recipients(register);
    return Table.of("recipients", columns, register.recipients(), phrases, register.role());
  }

  private Table cookies() {
    List<Column<CookieEntry>> columns = OtherColumns.cookies();
    return Table.of("cookies", columns, register.cookies(), phrases, register.role());
  }

  private Table measures() {
    List<Column<Measure>> columns = OtherColumns.measures();
    return Table.of("measures", columns, register.securityMeasures(), phrases, register.role());
  }

  private Table contacts() {
    List<ContactRow> rows = ContactRow.of(register, phrases.words());
    return Table.of("contacts", ContactRow.COLUMNS, rows, phrases, register.role());
  }

  private Table findings() {
    return Table.of(
        "findings",
        OtherColumns.findings(),
        register.findings(),
        phrases,
        register.role(),
        finding -> "",
        RegisterTables::activity);
  }

  private static String activity(Finding finding) {
    return finding.activity() == null ? "" : ACTIVITY + finding.activity();
  }
}
