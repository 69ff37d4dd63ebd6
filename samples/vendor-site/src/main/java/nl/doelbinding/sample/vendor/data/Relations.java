package nl.doelbinding.sample.vendor.data;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of people who asked for something. */
@Repository
public class Relations {

  private final JdbcClient database;
  private final Clock clock;

  /** For Spring. */
  public Relations(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Keeps a request as it came in. */
  public void ask(
      RequestKind kind,
      String subject,
      String fullName,
      String email,
      String phoneNumber,
      String message) {
    database
        .sql(
            "insert into request (kind, subject, full_name, email, phone_number, message,"
                + " received_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            kind.name(), subject, fullName, email, phoneNumber, message, OffsetDateTime.now(clock))
        .update();
  }

  /** All requests, those that wait longest first. */
  public List<Request> requests() {
    return database
        .sql("select * from request order by answered_at nulls first, received_at")
        .query(Request.class)
        .list();
  }

  /** A request. */
  public Optional<Request> request(long id) {
    return database
        .sql("select * from request where id = ?")
        .param(id)
        .query(Request.class)
        .optional();
  }

  /** Notes that a request was answered; from then on its retention counts. */
  public void answered(long id) {
    database
        .sql("update request set answered_at = ? where id = ? and answered_at is null")
        .params(OffsetDateTime.now(clock), id)
        .update();
  }

  /** How many signed up for a training. */
  public int enrolled(String training) {
    return database
        .sql("select count(*) from request where kind = 'TRAINING' and subject = ?")
        .param(training)
        .query(Integer.class)
        .single();
  }

  /**
   * Keeps a sign-up that waits for its confirmation. Whoever signs up again before that answers
   * anew; a confirmed answer stays.
   *
   * @param linkedCookie the cookie of who agreed to the linking
   * @return the sign-up, which may have been there before
   */
  public Subscriber subscribe(String email, @Nullable String linkedCookie) {
    String address = email.toLowerCase(Locale.ROOT);
    database
        .sql("update subscriber set linked_cookie = ? where email = ? and confirmed_at is null")
        .params(linkedCookie, address)
        .update();
    Optional<Subscriber> known = bySomething("email", address);
    if (known.isPresent()) {
      return known.get();
    }
    String code = UUID.randomUUID().toString();
    database
        .sql("insert into subscriber (email, code, linked_cookie) values (?, ?, ?)")
        .params(address, code, linkedCookie)
        .update();
    return bySomething("code", code).orElseThrow();
  }

  /** The subscriber with the code of a link. */
  public Optional<Subscriber> subscriber(String code) {
    return bySomething("code", code);
  }

  private Optional<Subscriber> bySomething(String column, String value) {
    return database
        .sql("select * from subscriber where " + column + " = ?")
        .param(value)
        .query(Subscriber.class)
        .optional();
  }

  /**
   * Confirms a sign-up; whether there was one.
   *
   * @param cookie that of the browser that confirms; no other is linked, for anybody can sign an
   *     address up
   */
  public boolean confirm(String code, @Nullable String cookie) {
    return database
            .sql(
                "update subscriber set confirmed_at = ?,"
                    + " linked_cookie = case when linked_cookie = ? then linked_cookie end"
                    + " where code = ?")
            .params(OffsetDateTime.now(clock), cookie, code)
            .update()
        > 0;
  }

  /**
   * Withdraws all consent that belongs to a code, and forgets the address; whether there was one.
   */
  public boolean withdraw(String code) {
    return database.sql("delete from subscriber where code = ?").param(code).update() > 0;
  }

  /** Does so for an address, of somebody who wrote to us. */
  public boolean withdrawAddress(String email) {
    return database
            .sql("delete from subscriber where email = ?")
            .param(email.toLowerCase(Locale.ROOT))
            .update()
        > 0;
  }

  /** Those who confirmed. */
  public List<Subscriber> subscribers() {
    return database
        .sql("select * from subscriber where confirmed_at is not null order by id")
        .query(Subscriber.class)
        .list();
  }

  /** Keeps a participant in a promotion. */
  public void takePart(String fullName, String address, String email, LocalDate promotionEndsOn) {
    database
        .sql(
            "insert into participant (full_name, address, email, promotion_ends_on)"
                + " values (?, ?, ?, ?)")
        .params(fullName, address, email, promotionEndsOn)
        .update();
  }

  /** Who takes part. */
  public List<Participant> participants() {
    return database.sql("select * from participant order by id").query(Participant.class).list();
  }

  /** Keeps what somebody says of an article. */
  public void comment(String article, String message) {
    database
        .sql("insert into feedback (article, message, received_at) values (?, ?, ?)")
        .params(article, message, OffsetDateTime.now(clock))
        .update();
  }

  /** What visitors said, latest first. */
  public List<Feedback> feedback() {
    return database
        .sql("select * from feedback order by received_at desc")
        .query(Feedback.class)
        .list();
  }
}
