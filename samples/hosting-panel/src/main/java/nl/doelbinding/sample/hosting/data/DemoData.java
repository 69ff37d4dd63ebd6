package nl.doelbinding.sample.hosting.data;

import java.time.LocalDate;

/**
 * Fills an empty database with invented people.
 *
 * <p>It only writes. A purpose is asked for where personal data is read, so none is bound here.
 */
public final class DemoData {

  /** The password of everybody in the sample. */
  public static final String PASSWORD = "voorbeeld";

  private DemoData() {}

  /** Stores it all, unless it is there. */
  public static void store(Database database) {
    Accounts accounts = new Accounts(database);
    if (accounts.find("hanna").exists()) {
      return;
    }
    Customers customers = new Customers(database);
    long shop =
        customers.add(
            "Fietsenwinkel De Ketting",
            "Kade 7, 1234 AB Voorbeeldstad",
            "NL02ABNA0123456789",
            "K. Ketting",
            "Karin Ketting",
            "Eigenaar",
            "karin@ketting.example",
            "085 000 00 31");
    long studio =
        customers.add(
            "Studio Zonlicht",
            "Sluisweg 12, 4321 ZZ Elders",
            "NL91ABNA0417164300",
            "L. Zonlicht",
            "Levi Zonlicht",
            "Ontwerper",
            "levi@zonlicht.example",
            "085 000 00 32");
    accounts.add(shop, Role.CUSTOMER, "karin", PASSWORD);
    accounts.add(studio, Role.CUSTOMER, "levi", PASSWORD);
    accounts.add(null, Role.STAFF, "hanna", PASSWORD);

    Orders orders = new Orders(database);
    orders.add(shop, Plan.KLIPPER, LocalDate.of(2026, 3, 1));
    orders.add(shop, Plan.POSTBOOT, LocalDate.of(2026, 3, 1));
    orders.add(studio, Plan.SLOEP, LocalDate.of(2026, 9, 15));

    new Tickets(database)
        .add(
            Ticket.Kind.QUESTION,
            "karin@ketting.example",
            "Mijn webwinkel is sinds vanochtend traag. Mijn BSN is 123456782, als u dat nodig"
                + " hebt, en betalen gaat van NL02ABNA0123456789.");
    new Procedures(database)
        .add(
            "Nina Voorbeeld",
            "nina@sollicitant.example",
            "Vijf jaar systeembeheer bij een drukkerij.",
            "Ik wil graag met servers werken die dicht bij het water staan.",
            "https://nina.example");
  }
}
