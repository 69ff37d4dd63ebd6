package nl.doelbinding.sample.vendor;

import static nl.doelbinding.sample.testing.promise.Status.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doelbinding.sample.testing.promise.Promise;
import nl.doelbinding.sample.vendor.breach.Breach;
import nl.doelbinding.sample.vendor.breach.Deadline;
import nl.doelbinding.sample.vendor.breach.Dossier;
import nl.doelbinding.sample.vendor.purpose.HousePurposes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sample does by itself with breaches, for want of a dossier in the SDK. */
class BreachDossierTest extends OnOneServer {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Visitor desk;

  @BeforeEach
  void signIn() throws Exception {
    desk = staff();
  }

  @Test
  @Promise(
      value = {"softmakers-38", "softmakers-52"},
      status = OPEN)
  void the_authority_is_told_unless_a_risk_is_unlikely_and_the_reasons_are_kept() throws Exception {
    Breach unlikely = written("risk", "UNLIKELY", "motivation", "De stick was versleuteld");
    Breach likely = written("risk", "LIKELY");

    assertThat(dossier().authority(unlikely, now())).isEmpty();
    assertThat(dossier().authority(likely, now())).isPresent();
    assertThat(desk.get("/staff/breaches").body())
        .contains("Risico onwaarschijnlijk: De stick was versleuteld");
  }

  @Test
  @Promise(
      value = {"softmakers-39", "softmakers-40", "softmakers-51"},
      status = OPEN)
  void a_breach_has_a_type_a_cause_and_an_activity_of_the_register() throws Exception {
    int before = dossier().breaches().size();

    assertThat(write("type", "").body()).contains("Kies wat er gebeurde");
    assertThat(write("cause", "").body()).contains("Kies een oorzaak");
    assertThat(write("activity", "haircuts").body()).contains("Kies een verwerking uit het");
    assertThat(dossier().breaches()).hasSize(before);
    assertThat(desk.get("/staff/breaches").body())
        .contains("Gestolen laptop", "Verloren usb-stick", "Ex-medewerker met toegang")
        .contains("E-mail met zichtbare geadresseerden", "Inbraak in een databestand")
        .contains("Verloren of vernietigd", "Urenstaten voor klanten");
  }

  @Test
  @Promise(value = "softmakers-42", status = OPEN)
  void the_authority_has_a_clock_of_72_hours_and_a_late_notice_a_reason() throws Exception {
    Breach fresh = written("discoveredAt", hoursAgo(71));
    Breach old = written("discoveredAt", hoursAgo(73));

    Deadline clock = dossier().authority(fresh, now()).orElseThrow();
    assertThat(clock.due()).isEqualTo(fresh.discoveredAt().plusHours(72));
    assertThat(clock.isLate()).isFalse();
    assertThat(dossier().authority(old, now()).orElseThrow().isLate()).isTrue();

    assertThat(tellAuthority(old, "").statusCode()).isEqualTo(422);
    assertThat(dossier().breach(old.id()).orElseThrow().authorityToldAt()).isNull();
    assertThat(tellAuthority(old, "Het was weekend").statusCode()).isEqualTo(302);
    assertThat(tellAuthority(fresh, "").statusCode()).isEqualTo(302);
    assertThat(dossier().breach(fresh.id()).orElseThrow().authorityToldAt()).isNotNull();
    assertThat(dossier().breach(old.id()).orElseThrow().delayReason()).isEqualTo("Het was weekend");
  }

  @Test
  @Promise(value = "softmakers-41", status = OPEN)
  void the_notice_holds_what_the_authority_asks() throws Exception {
    Breach breach = written("affected", "12", "consequences", "Spam", "measures", "Gewist");

    JsonNode notice =
        JsonMapper.builder()
            .build()
            .readTree(desk.get("/staff/breaches/" + breach.id() + ".json").body());

    assertThat(notice.path("discoveredAt").asText())
        .isEqualTo(breach.discoveredAt().toInstant().toString());
    assertThat(notice.path("nature").asText()).isEqualTo("Een stick met namen");
    assertThat(notice.path("activity").asText()).isEqualTo("request-handling");
    assertThat(notice.path("affected").asInt()).isEqualTo(12);
    assertThat(notice.path("contact").asText()).isEqualTo("info@kantoorlicht.example");
    assertThat(notice.path("consequences").asText()).isEqualTo("Spam");
    assertThat(notice.path("measures").asText()).isEqualTo("Gewist");
  }

  @Test
  @Promise(
      value = {"softmakers-43", "softmakers-45", "softmakers-48"},
      status = OPEN)
  void a_customer_is_told_by_its_contact_person_and_tells_the_authority_itself() throws Exception {
    Breach breach = written("customer", HousePurposes.BAKERY, "activity", "hosted-hours");

    assertThat(dossier().authority(breach, now())).isEmpty();
    assertThat(tellAuthority(breach, "").statusCode()).isEqualTo(422);
    desk.post("/staff/breaches/" + breach.id() + "/customer");

    assertThat(desk.get("/outbox").body())
        .contains("bram.deeg@dekrent.example", "discoveredAt: " + breach.discoveredAt().toInstant())
        .contains("Een stick met namen", "U beslist of u het meldt")
        .doesNotContain("directie@dekrent.example");
  }

  @Test
  @Promise(value = "softmakers-49", status = OPEN)
  void without_a_contact_person_its_management_is_told() throws Exception {
    Breach breach = written("customer", HousePurposes.GARAGE, "activity", "hosted-hours");

    desk.post("/staff/breaches/" + breach.id() + "/customer");

    assertThat(desk.get("/outbox").body()).contains("directie@debougie.example");
    assertThat(dossier().breach(breach.id()).orElseThrow().customerToldAt()).isNotNull();
  }

  @Test
  @Promise(value = "softmakers-50", status = OPEN)
  void a_customer_has_a_clock_of_48_hours() throws Exception {
    Breach fresh = written("customer", HousePurposes.GARAGE, "discoveredAt", hoursAgo(47));
    Breach old = written("customer", HousePurposes.GARAGE, "discoveredAt", hoursAgo(49));

    Deadline clock = dossier().customer(fresh, now()).orElseThrow();
    assertThat(Duration.between(fresh.discoveredAt(), clock.due())).isEqualTo(Duration.ofHours(48));
    assertThat(clock.isLate()).isFalse();
    assertThat(dossier().customer(old, now()).orElseThrow().isLate()).isTrue();
    assertThat(desk.get("/staff/breaches").body()).contains("te laat");
  }

  /** Writes a breach down, and finds it in the dossier. */
  private Breach written(String... different) throws Exception {
    assertThat(write(different).statusCode()).isEqualTo(302);
    return dossier().breaches().stream().max(Comparator.comparing(Breach::id)).orElseThrow();
  }

  private HttpResponse<String> write(String... different) throws Exception {
    Map<String, String> form =
        new HashMap<>(
            Map.of(
                "discoveredAt", hoursAgo(1),
                "customer", "",
                "type", "CONFIDENTIALITY",
                "cause", "LOST_STICK",
                "activity", "request-handling",
                "nature", "Een stick met namen",
                "affected", "3",
                "consequences", "Ongewenste post",
                "measures", "De stick is gewist"));
    form.put("risk", "LIKELY");
    form.put("motivation", "De stick was niet versleuteld");
    for (int i = 0; i < different.length; i += 2) {
      form.put(different[i], different[i + 1]);
    }
    return desk.post(
        "/staff/breaches",
        form.entrySet().stream()
            .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
            .toArray(String[]::new));
  }

  private HttpResponse<String> tellAuthority(Breach breach, String reason) throws Exception {
    return desk.post("/staff/breaches/" + breach.id() + "/authority", "delayReason", reason);
  }

  private static Dossier dossier() {
    return part(Dossier.class);
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZONE);
  }

  private static String hoursAgo(int hours) {
    return LocalDateTime.now(ZONE).minusHours(hours).truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
