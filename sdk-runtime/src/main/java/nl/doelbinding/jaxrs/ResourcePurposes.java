package nl.doelbinding.jaxrs;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import nl.doelbinding.purpose.PurposeDeclarations;

/**
 * Gives each resource method that declares a purpose what binds it. Made by the implementation of
 * Jakarta REST; threads may share it.
 */
public final class ResourcePurposes implements DynamicFeature {

  /** For the implementation of Jakarta REST. */
  public ResourcePurposes() {}

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    PurposeDeclarations.of(resource.getResourceMethod(), resource.getResourceClass())
        .ifPresent(declared -> context.register(new ResourceBinding(declared)));
  }
}
