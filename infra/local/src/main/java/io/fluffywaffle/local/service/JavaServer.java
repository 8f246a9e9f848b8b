package io.fluffywaffle.local.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.local.servers.ProcessServer;
import io.fluffywaffle.local.servers.ServerProcess;

/**
 * A Java program of ours as a process. It is ready when an address of it answers 200.
 */
public final class JavaServer implements ProcessServer {

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

	private final String name;

	private final Program program;

	private final Map<String, String> environment;

	private final URI health;

	private final ServerProcess process;

	/**
	 * Describes the server.
	 * @param name what people call it
	 * @param folder its own folder: log, pid
	 * @param program what to run
	 * @param ports where it listens
	 * @param environment its settings
	 * @param health the address that answers 200 when it is ready
	 */
	public JavaServer(String name, Path folder, Program program, List<Integer> ports, Map<String, String> environment,
			URI health) {
		this.name = name;
		this.program = program;
		this.environment = environment;
		this.health = health;
		this.process = new ServerProcess(name, folder, ports);
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public void start() {
		this.process.start(() -> {
			ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(this.program.command()));
			builder.environment().putAll(this.environment);
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
	public void stop() {
		this.process.stop("TERM", Duration.ofSeconds(30));
	}

	private boolean isReady() {
		try {
			HttpRequest request = HttpRequest.newBuilder(this.health).timeout(Duration.ofSeconds(5)).build();
			return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for " + this.name, ex);
		}
	}

	/** How a Java program is run. */
	public interface Program {

		/** The whole command line, made when the process starts. */
		List<String> command() throws IOException;

	}

}
