package nl.doelbinding.servlet;

class ClientAddressFilterOnJettyEe10Test extends ClientAddressFilterContract {

  ClientAddressFilterOnJettyEe10Test() {
    super(new JettyEe10());
  }
}
