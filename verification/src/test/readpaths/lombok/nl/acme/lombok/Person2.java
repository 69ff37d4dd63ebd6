package nl.acme.lombok;

import lombok.Builder;
import lombok.Data;
import lombok.With;
import nl.acme.Newsletter;
import nl.doelbinding.annotations.PersonalData;

@Data
@Builder(toBuilder = true)
public class Person2 {

  @PersonalData(purpose = Newsletter.class)
  private String email;

  @With private String name;
}
