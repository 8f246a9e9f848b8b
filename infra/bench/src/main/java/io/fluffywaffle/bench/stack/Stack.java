package io.fluffywaffle.bench.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import io.fluffywaffle.local.Platform;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.state.StateFolder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running stack, called as the operations client of its realm. */
public final class Stack {

	private static final Duration FRESH = Duration.ofSeconds(60);

	private final Settings settings;

	private final Secrets secrets;

	private final Platform platform;

	private final Api api = new Api();

	private @Nullable Token token;

	private record Token(String value, Instant until) {
	}

	/** The stack of these settings, which runs already. */
	public Stack(Settings settings) {
		StateFolder state = StateFolder.at(settings.home());
		this.settings = settings;
		this.secrets = Secrets.open(state.secrets());
		this.platform = new Platform(settings, state, this.secrets);
	}

	public Api api() {
		return this.api;
	}

	public Platform platform() {
		return this.platform;
	}

	/** The gateway's address, which is also the one that webhooks are signed for. */
	public String portal() {
		return this.settings.publicUrl();
	}

	public String simulator() {
		return this.settings.url(Port.SIMULATOR);
	}

	public String kafka() {
		return "127.0.0.1:" + this.settings.port(Port.KAFKA);
	}

	public Database messagingDatabase() {
		return database("messaging");
	}

	public Database clientDatabase() {
		return database("client");
	}

	private Database database(String name) {
		return new Database("jdbc:postgresql://127.0.0.1:%d/%s".formatted(this.settings.port(Port.POSTGRES), name),
				name + "_migrate", this.secrets.password("postgres." + name + "_migrate"));
	}

	public String twilioAccountSid() {
		return this.secrets.get("twilio.sid", Stack::notStarted);
	}

	public String twilioAuthToken() {
		return this.secrets.get("twilio.token", Stack::notStarted);
	}

	/** An access token that is good for a minute at least. */
	public synchronized String token() {
		Token known = this.token;
		if (known == null || known.until().isBefore(Instant.now().plus(FRESH))) {
			known = fetchToken();
			this.token = known;
		}
		return known.value();
	}

	/** The realm's id of the operations client's user. */
	public String callerId() {
		String claims = token().split("\\.")[1];
		return JsonMapper.shared()
			.readTree(new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8))
			.get("sub")
			.asString();
	}

	private Token fetchToken() {
		JsonNode answer = JsonMapper.shared()
			.readTree(this.api.form(this.platform.issuer() + "/protocol/openid-connect/token",
					Map.of("grant_type", "client_credentials", "client_id", "waffle-ops", "client_secret",
							this.secrets.password("keycloak.waffle-ops"))));
		return new Token(answer.get("access_token").asString(),
				Instant.now().plusSeconds(answer.get("expires_in").asLong()));
	}

	private static String notStarted() {
		throw new IllegalStateException("This stack was never started with the simulator");
	}

}
