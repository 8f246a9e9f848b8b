package io.fluffywaffle.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.fluffywaffle.local.secret.EncryptionKeys;
import io.fluffywaffle.local.secret.PushKeys;
import io.fluffywaffle.local.secret.Randoms;
import io.fluffywaffle.local.secret.SealingKeys;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.secret.WrappingKeys;
import io.fluffywaffle.local.servers.DatabaseRoles;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.settings.TwilioAccount;

/** What each part is told through its environment. */
final class ServiceEnvironment {

	private final Settings settings;

	private final Secrets secrets;

	ServiceEnvironment(Settings settings, Secrets secrets) {
		this.settings = settings;
		this.secrets = secrets;
	}

	/** What every service is told. */
	Map<String, String> of(String service, Port port) {
		DatabaseRoles roles = roles(service);
		Map<String, String> environment = new HashMap<>();
		environment.put("SERVER_PORT", number(port));
		environment.put("WAFFLE_PUBLIC_URL", this.settings.publicUrl());
		environment.put("WAFFLE_ISSUER", issuer());
		environment.put("WAFFLE_KAFKA", "127.0.0.1:" + number(Port.KAFKA));
		environment.put("WAFFLE_DB_URL", databaseUrl(service));
		environment.put("WAFFLE_DB_USER", roles.runUser());
		environment.put("WAFFLE_DB_PASSWORD", roles.runPassword());
		environment.put("WAFFLE_DB_MIGRATE_USER", roles.migrateUser());
		environment.put("WAFFLE_DB_MIGRATE_PASSWORD", roles.migratePassword());
		Stream.of(Port.IDENTITY, Port.ACCOUNT, Port.CLIENT, Port.MESSAGING, Port.NOTIFICATION)
			.forEach((other) -> environment.put("WAFFLE_%s_URL".formatted(other), this.settings.url(other)));
		return environment;
	}

	/** The carrier: the real one when its account is set, else the simulator. */
	Map<String, String> carrier() {
		Optional<TwilioAccount> real = this.settings.twilio();
		TwilioAccount account = real.orElseGet(this::madeUp);
		return Map.of("TWILIO_ACCOUNT_SID", account.sid(), "TWILIO_AUTH_TOKEN", account.authToken(), "TWILIO_API_URL",
				real.isPresent() ? "" : this.settings.url(Port.SIMULATOR));
	}

	Map<String, String> simulator() {
		TwilioAccount account = madeUp();
		return Map.of("TWILIO_ACCOUNT_SID", account.sid(), "TWILIO_AUTH_TOKEN", account.authToken(), "SIMULATOR_PORT",
				number(Port.SIMULATOR));
	}

	Map<String, String> sealing() {
		return Map.of("WAFFLE_SEALING_PUBLIC_KEYSET", SealingKeys.publicOf(sealingKeyset()));
	}

	/**
	 * What wraps the keys of bank data. Another one and the previous one can be set, to
	 * change it.
	 */
	Map<String, String> bankKey() {
		String key = this.settings.find("WAFFLE_BANK_KEY")
			.orElseGet(() -> this.secrets.get("bank.key", WrappingKeys::generate));
		return Map.of("WAFFLE_BANK_KEY", key, "WAFFLE_BANK_KEY_PREVIOUS",
				this.settings.find("WAFFLE_BANK_KEY_PREVIOUS").orElse(""));
	}

	/**
	 * What stands for the phone of somebody who was forgotten, and proves client-service
	 * to messaging-service.
	 */
	Map<String, String> phoneKey() {
		return Map.of("WAFFLE_PHONE_KEY", this.secrets.get("phone.key", () -> Randoms.base64(32)));
	}

	Map<String, String> unsealing() {
		return Map.of("WAFFLE_SEALING_PRIVATE_KEYSET", sealingKeyset());
	}

	Map<String, String> login() {
		return Map.of("WAFFLE_GATEWAY_SECRET", this.secrets.password("keycloak.gateway"));
	}

	/**
	 * What Keycloak and identity-service tell each other, and how identity-service mails.
	 */
	Map<String, String> identity() {
		Map<String, String> environment = new HashMap<>(both());
		environment.put("WAFFLE_KEYCLOAK_URL", this.settings.url(Port.KEYCLOAK));
		environment.put("WAFFLE_SECOND_FACTOR", this.settings.secondFactor());
		return environment;
	}

	/**
	 * How notification-service mails, keeps secrets and reaches receivers of webhooks.
	 */
	Map<String, String> notification() {
		Map<String, String> environment = new HashMap<>(mail());
		environment.put("WAFFLE_WEBHOOK_KEY", this.secrets.get("webhook.key", EncryptionKeys::generate));
		environment.put("WAFFLE_WEBHOOKS_PRIVATE", "true");
		environment.put("WAFFLE_PUSH_KEY", this.secrets.get("push.key", PushKeys::generate));
		return environment;
	}

	/** What Keycloak is told: its realm's placeholders and its extension's settings. */
	Map<String, String> realm() {
		Map<String, String> environment = new HashMap<>(both());
		environment.put("WAFFLE_PUBLIC_URL", this.settings.publicUrl());
		environment.put("WAFFLE_GATEWAY_SECRET", this.secrets.password("keycloak.gateway"));
		environment.put("WAFFLE_OPS_SECRET", this.secrets.password("keycloak.waffle-ops"));
		environment.put("WAFFLE_IDENTITY_URL", this.settings.url(Port.IDENTITY));
		environment.put("WAFFLE_SIGN_IN_SECONDS",
				String.valueOf(Duration.ofDays(this.settings.secondFactorDays()).toSeconds()));
		environment.put("WAFFLE_SELF_REGISTRATION", String.valueOf(this.settings.selfRegistration()));
		return environment;
	}

	private Map<String, String> both() {
		Map<String, String> environment = new HashMap<>(mail());
		environment.put("WAFFLE_IDENTITY_SECRET", this.secrets.password("keycloak.identity-service"));
		environment.put("WAFFLE_KEYCLOAK_EVENTS_SECRET", this.secrets.password("keycloak.events"));
		return environment;
	}

	private Map<String, String> mail() {
		return Map.of("WAFFLE_SMTP_HOST", "127.0.0.1", "WAFFLE_SMTP_PORT", number(Port.SMTP), "WAFFLE_MAIL_FROM",
				"no-reply@waffle.test");
	}

	DatabaseRoles roles(String database) {
		return DatabaseRoles.named(database, this.secrets.password("postgres.%s_migrate".formatted(database)),
				this.secrets.password("postgres.%s_run".formatted(database)));
	}

	String databaseUrl(String database) {
		return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(number(Port.POSTGRES), database);
	}

	String issuer() {
		return this.settings.url(Port.KEYCLOAK) + "/realms/waffle";
	}

	private String sealingKeyset() {
		return this.secrets.get("sealing.private", SealingKeys::generate);
	}

	private TwilioAccount madeUp() {
		return new TwilioAccount(this.secrets.get("twilio.sid", () -> "AC" + Randoms.hex(16)),
				this.secrets.get("twilio.token", () -> Randoms.hex(16)));
	}

	private String number(Port port) {
		return String.valueOf(this.settings.port(port));
	}

}
