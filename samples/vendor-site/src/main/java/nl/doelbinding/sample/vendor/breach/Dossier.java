package nl.doelbinding.sample.vendor.breach;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.doelbinding.sample.vendor.register.ProcessingRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The breaches that are written down, and their clocks. */
@Repository
public class Dossier {

  private final JdbcClient database;
  private final ProcessingRegister register;

  /** For Spring. */
  public Dossier(JdbcClient database, ProcessingRegister register) {
    this.database = database;
    this.register = register;
  }

  /** All breaches, latest first. */
  public List<Breach> breaches() {
    return database
        .sql("select * from breach order by discovered_at desc, id desc")
        .query(Breach.class)
        .list();
  }

  /** A breach. */
  public Optional<Breach> breach(long id) {
    return database
        .sql("select * from breach where id = ?")
        .param(id)
        .query(Breach.class)
        .optional();
  }

  /** Writes a breach down; its id is given out here. */
  public void add(Breach breach) {
    database
        .sql(
            "insert into breach (discovered_at, customer, type, cause, activity, nature, affected,"
                + " consequences, measures, risk, motivation)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            breach.discoveredAt(),
            breach.customer(),
            breach.type().name(),
            breach.cause().name(),
            breach.activity(),
            breach.nature(),
            breach.affected(),
            breach.consequences(),
            breach.measures(),
            breach.risk().name(),
            breach.motivation())
        .update();
  }

  /** The clock of the authority; empty for a breach that it is not told of. */
  public Optional<Deadline> authority(Breach breach, OffsetDateTime now) {
    return breach.isForAuthority()
        ? Optional.of(
            new Deadline(
                breach.discoveredAt().plus(register.authorityDeadline()),
                breach.authorityToldAt(),
                now))
        : Optional.empty();
  }

  /** The clock of the customer; empty for a breach of Kantoorlicht's own data. */
  public Optional<Deadline> customer(Breach breach, OffsetDateTime now) {
    return breach.isOfCustomer()
        ? Optional.of(
            new Deadline(
                breach.discoveredAt().plus(register.customerDeadline()),
                breach.customerToldAt(),
                now))
        : Optional.empty();
  }

  /**
   * Notes that the authority was told.
   *
   * @param delayReason why only now, if it is late (GDPR Art. 33(1))
   * @return whether it was noted: not without a reason if it is late, and not for a customer
   */
  public boolean authorityTold(Breach breach, String delayReason, OffsetDateTime now) {
    boolean allowed =
        authority(breach, now)
            .filter(clock -> !clock.isMet())
            .filter(clock -> !clock.isLate() || !delayReason.isEmpty())
            .isPresent();
    return allowed
        && database
                .sql("update breach set authority_told_at = ?, delay_reason = ? where id = ?")
                .params(now, delayReason, breach.id())
                .update()
            > 0;
  }

  /** Notes that the customer was told. */
  public void customerTold(Breach breach, OffsetDateTime now) {
    database
        .sql("update breach set customer_told_at = ? where id = ?")
        .params(now, breach.id())
        .update();
  }
}
