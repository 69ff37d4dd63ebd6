package nl.doelbinding.sample.newsletter.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doelbinding.annotations.ForPurpose;
import nl.doelbinding.sample.common.Post;
import nl.doelbinding.sample.newsletter.data.Product;
import nl.doelbinding.sample.newsletter.data.ProductRequest;
import nl.doelbinding.sample.newsletter.purpose.PersonalisationAndImprovement;
import nl.doelbinding.sample.newsletter.purpose.ProductInformation;

/** What the firm makes, and information on it for whoever asks. */
@Path("api/products")
public final class ProductsResource {

  /** A product, for a reader of one language. */
  record Entry(String id, String name, boolean first) {}

  private final Post post;

  @Inject
  ProductsResource(Post post) {
    this.post = post;
  }

  /** All products; first the one that the visitor chose, if any. */
  @GET
  @ForPurpose(PersonalisationAndImprovement.class)
  @Produces(MediaType.APPLICATION_JSON)
  public List<Entry> products(@Context HttpServletRequest request) {
    Language language = Language.of(request);
    String topic = ChoicesResource.of(request).topic();
    return Stream.of(Product.values())
        .map(
            product ->
                new Entry(
                    product.name(),
                    language.say(product.dutch(), product.english()),
                    product.name().equals(topic)))
        .sorted(Comparator.comparing(Entry::first).reversed())
        .toList();
  }

  /** Sends information at once and forgets who asked. */
  @POST
  @ForPurpose(ProductInformation.class)
  @Consumes(MediaType.APPLICATION_JSON)
  public void send(ProductRequest asked, @Context HttpServletRequest request) {
    Language language = Language.of(request);
    List<Product> found =
        Stream.of(Product.values())
            .filter(product -> product.name().equals(asked.product()))
            .toList();
    new Mistakes(language)
        .requireEmail(asked.email())
        .require(!found.isEmpty(), "product", "Kies een product", "Choose a product")
        .refuse();
    Product product = found.get(0);
    String name = language.say(product.dutch(), product.english());
    post.send(
        asked.email(),
        name,
        language.say(
            "U vroeg om informatie: " + name + ". Wij hebben uw adres niet bewaard.",
            "You asked for information: " + name + ". We have not kept your address."),
        Map.of());
  }
}
