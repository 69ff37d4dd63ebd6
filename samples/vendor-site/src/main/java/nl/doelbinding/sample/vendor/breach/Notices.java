package nl.doelbinding.sample.vendor.breach;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.vendor.data.CustomerContact;
import nl.doelbinding.sample.vendor.register.ProcessingRegister;
import org.springframework.stereotype.Component;

/** What a breach is told with: the content that GDPR Art. 33(3) asks for. */
@Component
public class Notices {

  private final ProcessingRegister register;
  private final Post post;

  /** For Spring. */
  public Notices(ProcessingRegister register, Post post) {
    this.register = register;
    this.post = post;
  }

  /** The notice, for the form of an authority or for a customer that fills it in. */
  public Map<String, Object> content(Breach breach) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("discoveredAt", Instant.from(breach.discoveredAt()).toString());
    content.put("type", breach.type());
    content.put("cause", breach.cause());
    content.put("nature", breach.nature());
    content.put("activity", breach.activity());
    content.put("affected", breach.affected());
    content.put("contact", register.breachContact());
    content.put("consequences", breach.consequences());
    content.put("measures", breach.measures());
    content.put("risk", breach.risk());
    content.put("motivation", breach.motivation());
    return content;
  }

  /** Sends the notice to the contact person of a customer, else to its management. */
  public void tell(CustomerContact customer, Breach breach) {
    StringBuilder text = new StringBuilder("Er is een datalek ontdekt in gegevens van u.\n\n");
    text.append(register.activities(Locale.forLanguageTag("nl")).get(breach.activity()));
    text.append(": ").append(breach.type().words().dutch()).append("\n\n");
    content(breach).forEach((name, value) -> text.append("%s: %s\n".formatted(name, value)));
    text.append("\nU beslist of u het meldt aan de Autoriteit Persoonsgegevens.\n");
    post.send(customer.addressForBreaches(), "Datalek", text.toString(), Map.of());
  }
}
