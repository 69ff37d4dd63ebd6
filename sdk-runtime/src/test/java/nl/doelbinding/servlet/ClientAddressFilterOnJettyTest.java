package nl.doelbinding.servlet;

class ClientAddressFilterOnJettyTest extends ClientAddressFilterContract {

  ClientAddressFilterOnJettyTest() {
    super(new JettyEe11());
  }
}
