package io.fluffywaffle.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.secret.ServiceSecrets;
import io.fluffywaffle.local.servers.DatabaseRoles;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;

/**
 * What each part is told through its environment: addresses and choices here, what is
 * secret by {@link ServiceSecrets}.
 */
final class ServiceEnvironment {

	private final Settings settings;

	private final ServiceSecrets secrets;

	ServiceEnvironment(Settings settings, Secrets secrets) {
		this.settings = settings;
		this.secrets = ServiceSecrets.simulated(secrets);
	}

	/** What a service is told. */
	Map<String, String> of(String service, String module, Port port) {
		DatabaseRoles roles = this.secrets.roles(service);
		Map<String, String> environment = new HashMap<>(this.secrets.of(module));
		environment.put("SERVER_PORT", number(port));
		environment.put("WAFFLE_PUBLIC_URL", this.settings.publicUrl());
		environment.put("WAFFLE_ISSUER", issuer());
		environment.put("WAFFLE_KAFKA", "127.0.0.1:" + number(Port.KAFKA));
		environment.put("WAFFLE_DB_URL", databaseUrl(service));
		environment.put("WAFFLE_DB_USER", roles.runUser());
		environment.put("WAFFLE_DB_MIGRATE_USER", roles.migrateUser());
		Stream.of(Port.IDENTITY, Port.ACCOUNT, Port.CLIENT, Port.MESSAGING, Port.NOTIFICATION)
			.forEach((other) -> environment.put("WAFFLE_%s_URL".formatted(other), this.settings.url(other)));
		return environment;
	}

	/** The carrier: the real one when its account is set, else the simulator. */
	Map<String, String> carrier() {
		return this.settings.twilio()
			.map((real) -> Map.of("TWILIO_ACCOUNT_SID", real.sid(), "TWILIO_AUTH_TOKEN", real.authToken(),
					"TWILIO_API_URL", ""))
			.orElseGet(() -> Map.of("TWILIO_API_URL", this.settings.url(Port.SIMULATOR)));
	}

	Map<String, String> simulator() {
		Map<String, String> environment = new HashMap<>(this.secrets.of("simulator"));
		environment.put("SIMULATOR_PORT", number(Port.SIMULATOR));
		return environment;
	}

	/**
	 * What wraps the keys of bank data, where another one or the previous one is set, to
	 * change it.
	 */
	Map<String, String> bankKey() {
		Map<String, String> environment = new HashMap<>();
		this.settings.find("WAFFLE_BANK_KEY").ifPresent((key) -> environment.put("WAFFLE_BANK_KEY", key));
		environment.put("WAFFLE_BANK_KEY_PREVIOUS", this.settings.find("WAFFLE_BANK_KEY_PREVIOUS").orElse(""));
		return environment;
	}

	/** How identity-service reaches Keycloak and mails. */
	Map<String, String> identity() {
		Map<String, String> environment = new HashMap<>(mail());
		environment.put("WAFFLE_KEYCLOAK_URL", this.settings.url(Port.KEYCLOAK));
		environment.put("WAFFLE_SECOND_FACTOR", this.settings.secondFactor());
		return environment;
	}

	/** How notification-service mails and reaches receivers of webhooks. */
	Map<String, String> notification() {
		Map<String, String> environment = new HashMap<>(mail());
		environment.put("WAFFLE_WEBHOOKS_PRIVATE", "true");
		return environment;
	}

	/** What Keycloak is told: its realm's placeholders and its extension's settings. */
	Map<String, String> realm() {
		Map<String, String> environment = new HashMap<>(mail());
		environment.putAll(this.secrets.of("keycloak"));
		environment.put("WAFFLE_PUBLIC_URL", this.settings.publicUrl());
		environment.put("WAFFLE_IDENTITY_URL", this.settings.url(Port.IDENTITY));
		environment.put("WAFFLE_SIGN_IN_SECONDS",
				String.valueOf(Duration.ofDays(this.settings.secondFactorDays()).toSeconds()));
		environment.put("WAFFLE_SELF_REGISTRATION", String.valueOf(this.settings.selfRegistration()));
		return environment;
	}

	private Map<String, String> mail() {
		return Map.of("WAFFLE_SMTP_HOST", "127.0.0.1", "WAFFLE_SMTP_PORT", number(Port.SMTP), "WAFFLE_MAIL_FROM",
				"no-reply@waffle.test");
	}

	String databaseUrl(String database) {
		return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(number(Port.POSTGRES), database);
	}

	String issuer() {
		return this.settings.url(Port.KEYCLOAK) + "/realms/waffle";
	}

	private String number(Port port) {
		return String.valueOf(this.settings.port(port));
	}

}
