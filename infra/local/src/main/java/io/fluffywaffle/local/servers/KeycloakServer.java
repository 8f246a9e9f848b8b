package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keycloak in its production mode, on our PostgreSQL and with one realm. */
public final class KeycloakServer implements ProcessServer {

	private final KeycloakSettings settings;

	private final ServerArtifacts artifacts;

	private final ServerProcess process;

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	public KeycloakServer(KeycloakSettings settings, ServerArtifacts artifacts) {
		this.settings = settings;
		this.artifacts = artifacts;
		this.process = new ServerProcess(name(), settings.folder(),
				List.of(settings.port(), settings.managementPort()));
	}

	@Override
	public String name() {
		return "Keycloak";
	}

	@Override
	public void start() {
		this.process.start(() -> {
			prepareHome();
			// Not by its script: that stays in between and takes the signals
			List<String> command = new ArrayList<>(List.of(Commands.java(), "-Xms64m", "-Xmx256m",
					"-XX:MetaspaceSize=96M", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
					"-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
					"--add-opens=java.base/java.util=ALL-UNNAMED",
					"--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
					"--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED",
					"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
			command.addAll(aot().options(this.settings.startup()));
			command.addAll(List.of(
					"-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
					"-Dkc.home.dir=" + home(), "-Djboss.server.config.dir=" + home().resolve("conf"),
					"-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
					"-cp", classpath(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized",
					"--import-realm", "--http-enabled=true", "--http-host=127.0.0.1",
					"--http-port=" + this.settings.port(), "--http-management-port=" + this.settings.managementPort(),
					"--hostname=" + url(), "--cache=local", "--spi-theme--cache-themes=false",
					"--spi-theme--cache-templates=false", "--spi-theme--static-max-age=-1"));
			ProcessBuilder builder = new ProcessBuilder(command);
			builder.environment().putAll(environment());
			return builder;
		});
	}

	@Override
	public void awaitReady(Duration timeout) {
		this.process.awaitReady(this::isReady, timeout);
	}

	@Override
	public ServerProcess process() {
		return this.process;
	}

	@Override
	public void learn() {
		if (!aot().isLearnt()) {
			KeycloakSettings twin = this.settings.learning();
			Learning.by(new KeycloakServer(twin, this.artifacts), twin.folder());
		}
	}

	@Override
	public void stop() {
		boolean learns = this.settings.startup() == FastStart.LEARN;
		this.process.stop("TERM", Duration.ofSeconds(learns ? 180 : 30));
		aot().keep();
	}

	/**
	 * Its address, without a slash at the end. Browsers make passkeys for names only, not
	 * for addresses: https://www.w3.org/TR/webauthn-3/#rp-id
	 */
	public String url() {
		return "http://localhost:" + this.settings.port();
	}

	/** Unpacks and builds it, which the first start would do as well: a minute, once. */
	public void prepare() {
		new KeycloakDistribution(this.artifacts).folder();
	}

	// It answers its port long before the realm is there
	private boolean isReady() {
		String realm = this.settings.realm().getFileName().toString().replaceFirst("-realm\\.json$", "");
		return answers("http://127.0.0.1:%d/health/ready".formatted(this.settings.managementPort()))
				&& answers("%s/realms/%s/.well-known/openid-configuration".formatted(url(), realm));
	}

	private boolean answers(String address) {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
			return this.http.send(request, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailed("Interrupted while waiting for Keycloak", ex);
		}
	}

	// Its own data folder around the shared, already built distribution
	private void prepareHome() throws IOException {
		Path distribution = new KeycloakDistribution(this.artifacts).folder();
		Files.createDirectories(home());
		for (String part : List.of("conf", "lib", "providers")) {
			link(home().resolve(part), distribution.resolve(part));
		}
		link(home().resolve("themes"), this.settings.themes().toAbsolutePath());
		Path imports = Files.createDirectories(home().resolve("data/import"));
		Files.copy(this.settings.realm(), imports.resolve(this.settings.realm().getFileName()),
				StandardCopyOption.REPLACE_EXISTING);
	}

	private static void link(Path link, Path target) throws IOException {
		Files.deleteIfExists(link);
		Files.createSymbolicLink(link, target.toAbsolutePath());
	}

	private Map<String, String> environment() {
		Map<String, String> environment = new HashMap<>(this.settings.environment());
		environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
		environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", this.settings.adminPassword());
		environment.put("KC_DB_URL", this.settings.databaseUrl());
		environment.put("KC_DB_USERNAME", this.settings.databaseUser());
		environment.put("KC_DB_PASSWORD", this.settings.databasePassword());
		return environment;
	}

	private AotCache aot() {
		return new AotCache(this.artifacts.cache(), this.settings.folder(), "keycloak", classpath());
	}

	private String classpath() {
		return new KeycloakDistribution(this.artifacts).folder().resolve("lib/quarkus-run.jar").toString();
	}

	private Path home() {
		return this.settings.folder().resolve("home").toAbsolutePath();
	}

}
