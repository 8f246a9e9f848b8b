package io.fluffywaffle.local.plan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

import io.fluffywaffle.local.servers.Server;

/**
 * A server that is ready only when something more has been done with it, such as making
 * its databases.
 *
 * @param server the server itself
 * @param followUp done each time it got ready; has to bear repetition
 */
public record Followed(Server server, Runnable followUp) implements Server {

	@Override
	public String name() {
		return this.server.name();
	}

	@Override
	public void start() {
		this.server.start();
	}

	@Override
	public void awaitReady(Duration timeout) {
		this.server.awaitReady(timeout);
		this.followUp.run();
	}

	@Override
	public boolean isRunning() {
		return this.server.isRunning();
	}

	@Override
	public OptionalLong pid() {
		return this.server.pid();
	}

	@Override
	public Path log() {
		return this.server.log();
	}

	@Override
	public void learn() {
		this.server.learn();
	}

	@Override
	public void stop() {
		this.server.stop();
	}

}
