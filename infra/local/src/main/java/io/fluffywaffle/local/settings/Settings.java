package io.fluffywaffle.local.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import io.fluffywaffle.local.LaunchFailure;

/**
 * The settings of one run: the environment wins, then {@code settings.properties} in the
 * state folder (the same names), then the default.
 */
public final class Settings {

	private final Path root;

	private final Path home;

	private final Map<String, String> environment;

	private final Properties file;

	private Settings(Path root, Path home, Map<String, String> environment, Properties file) {
		this.root = root;
		this.home = home;
		this.environment = environment;
		this.file = file;
	}

	/**
	 * Reads the settings.
	 * @param root the checkout
	 * @param environment the process environment
	 */
	public static Settings read(Path root, Map<String, String> environment) {
		Path home = root.resolve(environment.getOrDefault("WAFFLE_HOME", ".waffle")).toAbsolutePath().normalize();
		Properties file = new Properties();
		Path path = home.resolve("settings.properties");
		if (Files.exists(path)) {
			try (Reader reader = Files.newBufferedReader(path)) {
				file.load(reader);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return new Settings(root.toAbsolutePath().normalize(), home, environment, file);
	}

	public Path root() {
		return this.root;
	}

	/** The state folder. */
	public Path home() {
		return this.home;
	}

	public Path file() {
		return this.home.resolve("settings.properties");
	}

	public int port(Port port) {
		String value = find(port.setting()).orElse(String.valueOf(port.standard()));
		if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65_535) {
			throw new LaunchFailure("%s=%s is no port".formatted(port.setting(), value),
					"It is the port of %s: a number from 1 to 65535, %d when it is not set.".formatted(port.purpose(),
							port.standard()));
		}
		return Integer.parseInt(value);
	}

	/** The http address of a port on this machine, without a slash at the end. */
	public String url(Port port) {
		// where browsers make passkeys the host has a name: KeycloakServer
		return "http://%s:%d".formatted((port == Port.KEYCLOAK) ? "localhost" : "127.0.0.1", port(port));
	}

	/**
	 * Where browsers and Twilio reach the gateway, without a slash at the end.
	 */
	public String publicUrl() {
		String url = find("WAFFLE_PUBLIC_URL").orElseGet(() -> url(Port.GATEWAY));
		if (!url.matches("https?://[^\\s/]+(/\\S*[^\\s/])?")) {
			throw new LaunchFailure("WAFFLE_PUBLIC_URL=%s is no address".formatted(url),
					"It is where browsers and Twilio reach the gateway, without a slash at the end: "
							+ "https://texts.example.org");
		}
		return URI.create(url).toString();
	}

	/**
	 * The real account to use instead of the simulator. Needs an address that Twilio can
	 * reach.
	 */
	public Optional<TwilioAccount> twilio() {
		Optional<String> sid = find("TWILIO_ACCOUNT_SID");
		Optional<String> token = find("TWILIO_AUTH_TOKEN");
		if (sid.isEmpty() && token.isEmpty()) {
			return Optional.empty();
		}
		String way = "Real Twilio needs TWILIO_ACCOUNT_SID (AC and 32 hexadecimal digits), TWILIO_AUTH_TOKEN "
				+ "and WAFFLE_PUBLIC_URL (https, reachable by Twilio). Without the first two the simulator is used.";
		if (!sid.orElse("").matches("AC[0-9a-f]{32}")) {
			throw new LaunchFailure("TWILIO_ACCOUNT_SID is missing or malformed", way);
		}
		if (token.isEmpty()) {
			throw new LaunchFailure("TWILIO_AUTH_TOKEN is missing", way);
		}
		if (find("WAFFLE_PUBLIC_URL").isEmpty()) {
			throw new LaunchFailure("WAFFLE_PUBLIC_URL is missing", way);
		}
		return Optional.of(new TwilioAccount(sid.get(), token.get()));
	}

	/** Whether a new installation begins with sample data. */
	public boolean sampleData() {
		return !find("WAFFLE_SAMPLE_DATA").orElse("yes").equals("no");
	}

	/**
	 * Who must sign in with a second factor: {@code owners}, {@code everyone} or
	 * {@code nobody}. The printed logins of sample data have to work by password alone.
	 */
	public String secondFactor() {
		String who = find("WAFFLE_SECOND_FACTOR").orElse(sampleData() ? "nobody" : "owners");
		if (!Set.of("owners", "everyone", "nobody").contains(who)) {
			throw new LaunchFailure("WAFFLE_SECOND_FACTOR=%s is unknown".formatted(who),
					"It says who must sign in with a second factor: owners (with admins), everyone or nobody.");
		}
		return who;
	}

	/** After how many days password and second factor are asked for again. */
	public int secondFactorDays() {
		String days = find("WAFFLE_SECOND_FACTOR_DAYS").orElse("7");
		if (!days.matches("[1-9]\\d{0,2}")) {
			throw new LaunchFailure("WAFFLE_SECOND_FACTOR_DAYS=%s is no number of days".formatted(days),
					"It says after how many days signing in is asked for again: 1 to 999, 7 when it is not set.");
		}
		return Integer.parseInt(days);
	}

	/** Whether anybody may make a user, with a mail address that is verified. */
	public boolean selfRegistration() {
		String value = find("WAFFLE_SELF_REGISTRATION").orElse("false");
		if (!Set.of("true", "false").contains(value)) {
			throw new LaunchFailure("WAFFLE_SELF_REGISTRATION=%s is neither true nor false".formatted(value),
					"With true anybody who reaches the login page can make a user and sign in.");
		}
		return Boolean.parseBoolean(value);
	}

	/** A setting by its name, if it has a value. */
	public Optional<String> find(String name) {
		return Optional.ofNullable(this.environment.get(name))
			.or(() -> Optional.ofNullable(this.file.getProperty(name)))
			.map(String::strip)
			.filter((value) -> !value.isEmpty());
	}

}
