package nl.doelbinding.servlet;

class PurposeFilterOnJettyEe10Test extends PurposeFilterContract {

  PurposeFilterOnJettyEe10Test() {
    super(new JettyEe10());
  }
}
