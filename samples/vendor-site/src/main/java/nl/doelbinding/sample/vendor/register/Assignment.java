package nl.doelbinding.sample.vendor.register;

import java.util.List;
import nl.doelbinding.annotations.NotPersonalData;

/**
 * What Kantoorlicht does for one customer.
 *
 * @param agreement the processor agreement (GDPR Art. 28(3))
 */
@NotPersonalData("a company and what the register says of it")
public record Assignment(
    String customer, String address, String email, String agreement, List<Work> work) {

  /**
   * An activity that is done for it.
   *
   * @param category the category of processing (Art. 30(2)(b))
   * @param data the categories of data
   * @param transfers who receives it outside the Union (Art. 30(2)(c))
   * @param measures how it is protected (Art. 30(2)(d))
   */
  public record Work(
      String name,
      String category,
      List<String> data,
      List<String> transfers,
      List<String> measures) {}
}
