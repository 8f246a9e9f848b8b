package io.fluffywaffle.local.secret;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.fluffywaffle.local.secret.SecretSource.Origin;

/** The parts, and what each of them keeps secret. */
final class SecretTable {

	private static final SecretSource GATEWAY = SecretSource.password("keycloak.gateway");

	private static final SecretSource IDENTITY = SecretSource.password("keycloak.identity-service");

	private static final SecretSource EVENTS = SecretSource.password("keycloak.events");

	private static final SecretSource OPS = SecretSource.password("keycloak.waffle-ops");

	private static final SecretSource SUPERUSER = SecretSource.password("postgres.superuser");

	private static final SecretSource ADMIN = SecretSource.password("keycloak.admin");

	private static final SecretSource SEALING = SecretSource.generated("sealing.private", SealingKeys::generate);

	private static final SecretSource SEALING_PUBLIC = SecretSource.derived(SEALING, SealingKeys::publicOf);

	private static final SecretSource PHONE = SecretSource.generated("phone.key", () -> Randoms.base64(32));

	private static final SecretSource BANK = SecretSource.generated("bank.key", WrappingKeys::generate);

	private static final SecretSource WEBHOOK = SecretSource.generated("webhook.key", EncryptionKeys::generate);

	private static final SecretSource PUSH = SecretSource.generated("push.key", PushKeys::generate);

	private static final SecretSource SMTP = SecretSource.operators("smtp.password");

	private static final SecretSource TWILIO_SID = SecretSource.simulated("twilio.sid", Origin.SIMULATOR_ONLY,
			() -> "AC" + Randoms.hex(16));

	private static final SecretSource TWILIO_TOKEN = SecretSource.simulated("twilio.token", Origin.SIMULATED,
			() -> Randoms.hex(16));

	private static final Map<String, SecretSource> KEYCLOAK = Map.of("WAFFLE_GATEWAY_SECRET", GATEWAY,
			"WAFFLE_IDENTITY_SECRET", IDENTITY, "WAFFLE_OPS_SECRET", OPS, "WAFFLE_KEYCLOAK_EVENTS_SECRET", EVENTS,
			"KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);

	private static final Map<String, SecretSource> TWILIO = Map.of("TWILIO_ACCOUNT_SID", TWILIO_SID,
			"TWILIO_AUTH_TOKEN", TWILIO_TOKEN);

	static final List<String> PARTS = List.of("gateway", "identity-service", "account-service", "client-service",
			"messaging-service", "notification-service", "keycloak", "postgres", "simulator", "setup");

	static final List<String> DATABASES = List.of("keycloak", "identity", "account", "client", "messaging",
			"notification", "gateway");

	private SecretTable() {
	}

	/** What one part keeps secret, by the names in its environment. */
	static Map<String, SecretSource> of(String part) {
		return switch (part) {
			case "gateway" -> service("gateway", Map.of("WAFFLE_GATEWAY_SECRET", GATEWAY));
			case "identity-service" -> service("identity", Map.of("WAFFLE_IDENTITY_SECRET", IDENTITY,
					"WAFFLE_KEYCLOAK_EVENTS_SECRET", EVENTS, "WAFFLE_SMTP_PASSWORD", SMTP));
			case "account-service" ->
				service("account", Map.of("WAFFLE_SEALING_PUBLIC_KEYSET", SEALING_PUBLIC, "WAFFLE_BANK_KEY", BANK));
			case "client-service" ->
				service("client", Map.of("WAFFLE_SEALING_PUBLIC_KEYSET", SEALING_PUBLIC, "WAFFLE_PHONE_KEY", PHONE));
			case "messaging-service" -> service("messaging",
					with(TWILIO, Map.of("WAFFLE_SEALING_PRIVATE_KEYSET", SEALING, "WAFFLE_PHONE_KEY", PHONE)));
			case "notification-service" -> service("notification", Map.of("WAFFLE_WEBHOOK_KEY", WEBHOOK,
					"WAFFLE_PUSH_KEY", PUSH, "WAFFLE_PHONE_KEY", PHONE, "WAFFLE_SMTP_PASSWORD", SMTP));
			case "keycloak" -> with(KEYCLOAK, Map.of("KC_DB_PASSWORD", password("keycloak", "migrate")));
			case "postgres" -> Map.of("POSTGRES_PASSWORD", SUPERUSER);
			case "simulator" -> TWILIO;
			case "setup" ->
				with(with(KEYCLOAK, databases()), Map.of("POSTGRES_PASSWORD", SUPERUSER, "WAFFLE_SMTP_PASSWORD", SMTP));
			default -> throw new IllegalArgumentException("There is no part " + part);
		};
	}

	static SecretSource password(String database, String role) {
		return SecretSource.password("postgres.%s_%s".formatted(database, role));
	}

	/** What a database's role has its password as, where roles are made. */
	static String name(String database, String role) {
		return "%s_%s_PASSWORD".formatted(database, role).toUpperCase(Locale.ROOT);
	}

	private static Map<String, SecretSource> databases() {
		Map<String, SecretSource> all = new TreeMap<>();
		for (String database : DATABASES) {
			for (String role : List.of("migrate", "run")) {
				all.put(name(database, role), password(database, role));
			}
		}
		return all;
	}

	private static Map<String, SecretSource> service(String database, Map<String, SecretSource> own) {
		return with(own, Map.of("WAFFLE_DB_PASSWORD", password(database, "run"), "WAFFLE_DB_MIGRATE_PASSWORD",
				password(database, "migrate")));
	}

	private static Map<String, SecretSource> with(Map<String, SecretSource> some, Map<String, SecretSource> more) {
		Map<String, SecretSource> all = new TreeMap<>(some);
		all.putAll(more);
		return all;
	}

}
