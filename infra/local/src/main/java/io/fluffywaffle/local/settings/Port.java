package io.fluffywaffle.local.settings;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.local.servers.Ports;

/** Every port the platform listens on, all on 127.0.0.1. */
public enum Port {

	GATEWAY(8080, "the portal and the API"), IDENTITY(8081, "identity-service"), ACCOUNT(8082, "account-service"),
	CLIENT(8083, "client-service"), MESSAGING(8084, "messaging-service"), NOTIFICATION(8085, "notification-service"),
	SIMULATOR(8090, "the Twilio simulator"), MAIL(8125, "the mail page"), SMTP(2525, "the mail catcher's SMTP"),
	KEYCLOAK(8180, "Keycloak"), KEYCLOAK_MANAGEMENT(8190, "Keycloak's health"), POSTGRES(25432, "PostgreSQL"),
	KAFKA(29092, "Kafka"), KAFKA_CONTROLLER(29093, "Kafka's controller");

	private final int standard;

	private final String purpose;

	Port(int standard, String purpose) {
		this.standard = standard;
		this.purpose = purpose;
	}

	int standard() {
		return this.standard;
	}

	public String purpose() {
		return this.purpose;
	}

	/** The setting that moves this port, for example {@code WAFFLE_PORT_GATEWAY}. */
	public String setting() {
		return "WAFFLE_PORT_" + name();
	}

	/** Settings that move every port to one that is free, for a stack beside others. */
	public static Map<String, String> allElsewhere() {
		return Stream.of(values()).collect(Collectors.toMap(Port::setting, (port) -> String.valueOf(Ports.free())));
	}

}
