package nl.doelbinding.sample.time.web;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.time.data.Employee;
import nl.doelbinding.sample.time.data.Role;
import nl.doelbinding.sample.time.data.TimeEntry;
import nl.doelbinding.sample.time.purpose.HourRegistration;

/** The hours of whoever signed in. */
@ForPurpose(HourRegistration.class)
final class HoursServlet extends HttpServlet {

  private static final List<String> PROJECTS = List.of("Broodlijn", "Winkel", "Bezorging");

  private final transient EntityManagerFactory database;

  HoursServlet(EntityManagerFactory database) {
    this.database = database;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (page.admits(Role.EMPLOYEE, Role.ADMINISTRATOR)) {
      show(page, HttpServletResponse.SC_OK, new Form(page));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (!page.admits(Role.EMPLOYEE, Role.ADMINISTRATOR)) {
      return;
    }
    Optional<LocalDate> day = day(page.parameter("day"));
    Optional<BigDecimal> hours = hours(page.parameter("hours"));
    String project = page.parameter("project");
    String note = page.parameter("note");
    Form form = new Form(page);
    form.require(day.isPresent(), "Kies een dag", "Choose a day");
    form.require(hours.isPresent(), "Vul 0,25 tot 24 uur in", "Enter 0.25 to 24 hours");
    form.require(PROJECTS.contains(project), "Kies een project", "Choose a project");
    form.require(note.length() <= 200, "De toelichting is te lang", "The note is too long");
    if (!form.isRight()) {
      show(page, 422, form);
      return;
    }
    long employeeId = page.user().orElseThrow().employeeId();
    database.runInTransaction(
        entities ->
            entities.persist(
                new TimeEntry(
                    entities.getReference(Employee.class, employeeId),
                    day.get(),
                    hours.get(),
                    project,
                    note)));
    page.redirect("/hours");
  }

  private void show(Page page, int status, Form form) throws IOException {
    long employeeId = page.user().orElseThrow().employeeId();
    Employee employee =
        database.callInTransaction(entities -> entities.find(Employee.class, employeeId));
    List<TimeEntry> entries =
        database.callInTransaction(
            entities ->
                entities
                    .createQuery(
                        "select t from TimeEntry t where t.employee.id = :employee"
                            + " order by t.workedOn desc, t.id desc",
                        TimeEntry.class)
                    .setParameter("employee", employeeId)
                    .getResultList());
    page.show(
        status,
        page.say("Uren", "Hours"),
        Html.of(
            """
            <p class="lead">{}</p>
            <form method="post" action="/hours" class="panel columns" novalidate>
            {}{}{}
            <p class="field"><label for="project">Project</label>
            <select id="project" name="project">{}</select></p>
            {}{}
            </form>
            <div class="scroll"><table>
            <thead><tr><th scope="col">{}</th><th scope="col">Project</th>
            <th scope="col">{}</th><th scope="col" class="number">{}</th></tr></thead>
            <tbody>{}</tbody>
            <tfoot><tr><th scope="row" colspan="3">{}</th><td class="number">{}</td></tr></tfoot>
            </table></div>
            """,
            page.say("Ingelogd als ", "Signed in as ")
                + employee.name()
                + " ("
                + employee.username()
                + ")",
            form.problems(),
            form.field("day", "date", page.say("Dag", "Day"), "off", true),
            form.field("hours", "text", page.say("Uren", "Hours"), "off", true),
            Html.each(PROJECTS, project -> Html.of("<option>{}</option>", project)),
            form.field("note", "text", page.say("Toelichting", "Note"), "off", false),
            form.button(page.say("Toevoegen", "Add")),
            page.say("Dag", "Day"),
            page.say("Toelichting", "Note"),
            page.say("Uren", "Hours"),
            Html.each(entries, entry -> row(page, entry)),
            page.say("Totaal", "Total"),
            number(
                page,
                entries.stream().map(TimeEntry::hours).reduce(BigDecimal.ZERO, BigDecimal::add))));
  }

  private static Html row(Page page, TimeEntry entry) {
    return Html.of(
        "<tr><td class=\"date\">{}</td><td>{}</td><td>{}</td><td class=\"number\">{}</td></tr>",
        page.date(entry.workedOn()),
        entry.projectName(),
        entry.note(),
        number(page, entry.hours()));
  }

  private static String number(Page page, BigDecimal hours) {
    return String.format(page.locale(), "%.2f", hours);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> hours(String text) {
    if (!text.matches("\\d{1,2}([.,]\\d{1,2})?")) {
      return Optional.empty();
    }
    BigDecimal hours = new BigDecimal(text.replace(',', '.')).setScale(2, RoundingMode.UNNECESSARY);
    boolean sensible = hours.signum() > 0 && hours.compareTo(BigDecimal.valueOf(24)) <= 0;
    return sensible ? Optional.of(hours) : Optional.empty();
  }
}
