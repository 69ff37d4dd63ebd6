package nl.doelbinding.sample.vendor;

import static nl.doelbinding.sample.testing.promise.Status.ENFORCED;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.doelbinding.sample.testing.promise.Promise;
import org.junit.jupiter.api.Test;

/** The statement and the register, where visitors find them. */
class PublishedPagesTest extends OnOneServer {

  @Test
  @Promise(
      value = {"softmakers-35", "softmakers-37"},
      status = ENFORCED)
  void the_site_serves_the_statement_that_the_build_made_with_its_version() throws Exception {
    HttpResponse<String> statement = visitor.get("/privacy/?lang=nl");

    assertThat(statement.statusCode()).isEqualTo(200);
    assertThat(statement.body())
        .isEqualTo(Files.readString(Path.of("target/doelbinding/privacy-statement.nl.html")))
        .contains("Dit is versie 2.0", "Elke wijziging staat op onze websites")
        .contains("info@kantoorlicht.example");
    assertThat(visitor.get("/").body()).contains("href=\"/privacy/?lang=nl\"");
  }

  @Test
  void the_register_tells_on_whose_behalf_something_is_done() throws Exception {
    assertThat(visitor.get("/privacy/register?lang=en").body())
        .contains("Time sheets for customers", "Bakkerij De Krent B.V.", "Garage De Bougie");
  }

  @Test
  void staff_see_the_register_of_a_processor() throws Exception {
    assertThat(staff().get("/staff/processor").body())
        .contains("Bakkerij De Krent B.V.", "directie@dekrent.example")
        .contains("Verwerkersovereenkomst De Krent, 2026-03-01")
        .contains("Opslaan en tonen van urenstaten")
        .contains("versleuteld (TLS)");
  }
}
