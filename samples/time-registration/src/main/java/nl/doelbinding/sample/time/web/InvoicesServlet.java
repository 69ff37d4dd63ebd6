package nl.doelbinding.sample.time.web;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.time.data.Customer;
import nl.doelbinding.sample.time.data.Invoice;
import nl.doelbinding.sample.time.data.Role;
import nl.doelbinding.sample.time.purpose.ContractAndInvoicing;

/** The invoices of a customer, for its administrator. */
@ForPurpose(ContractAndInvoicing.class)
final class InvoicesServlet extends HttpServlet {

  private final transient EntityManagerFactory database;

  InvoicesServlet(EntityManagerFactory database) {
    this.database = database;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Page page = new Page(request, response);
    if (!page.admits(Role.ADMINISTRATOR)) {
      return;
    }
    long customerId = page.user().orElseThrow().customerId();
    Customer customer =
        database.callInTransaction(entities -> entities.find(Customer.class, customerId));
    List<Invoice> invoices =
        database.callInTransaction(
            entities ->
                entities
                    .createQuery(
                        "select i from Invoice i where i.customer.id = :customer"
                            + " order by i.issuedOn desc",
                        Invoice.class)
                    .setParameter("customer", customerId)
                    .getResultList());
    page.show(
        page.say("Facturen", "Invoices"),
        Html.of(
            """
            <section class="panel">
            <h2>{}</h2>
            <dl>
            <div><dt>{}</dt><dd>{}</dd></div>
            <div><dt>{}</dt><dd>{}</dd></div>
            <div><dt>{}</dt><dd>{}</dd></div>
            <div><dt>{}</dt><dd>{}</dd></div>
            </dl>
            </section>
            <div class="scroll"><table>
            <thead><tr><th scope="col">{}</th><th scope="col">{}</th>
            <th scope="col" class="number">{}</th></tr></thead>
            <tbody>{}</tbody>
            </table></div>
            """,
            customer.company(),
            page.say("Licentie", "Licence"),
            customer.licenceName()
                + (customer.isActive() ? "" : page.say(" (beëindigd)", " (ended)")),
            page.say("Adres", "Address"),
            customer.address(),
            page.say("Ter attentie van", "For the attention of"),
            customer.administrativeContact(),
            page.say("Facturen naar", "Invoices to"),
            customer.billingEmail(),
            page.say("Nummer", "Number"),
            page.say("Datum", "Date"),
            page.say("Bedrag", "Amount"),
            Html.each(invoices, invoice -> row(page, invoice))));
  }

  private static Html row(Page page, Invoice invoice) {
    return Html.of(
        "<tr><td>{}</td><td>{}</td><td class=\"number\">€ {}</td></tr>",
        invoice.invoiceNumber(),
        page.date(invoice.issuedOn()),
        String.format(page.locale(), "%.2f", invoice.amount()));
  }
}
