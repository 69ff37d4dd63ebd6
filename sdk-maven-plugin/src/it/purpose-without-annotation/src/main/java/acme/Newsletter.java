package acme;


public interface Newsletter {}
