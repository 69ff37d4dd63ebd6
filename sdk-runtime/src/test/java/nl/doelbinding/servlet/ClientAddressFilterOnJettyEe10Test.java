package nl.doelbinding.servlet;

import nl.doelbinding.servlet.testing.JettyEe10;

class ClientAddressFilterOnJettyEe10Test extends ClientAddressFilterContract {

  ClientAddressFilterOnJettyEe10Test() {
    super(new JettyEe10());
  }
}
