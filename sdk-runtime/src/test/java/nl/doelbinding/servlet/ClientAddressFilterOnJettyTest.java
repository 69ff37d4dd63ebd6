package nl.doelbinding.servlet;

import nl.doelbinding.servlet.testing.JettyEe11;

class ClientAddressFilterOnJettyTest extends ClientAddressFilterContract {

  ClientAddressFilterOnJettyTest() {
    super(new JettyEe11());
  }
}
