package io.fluffywaffle.local.servers;

import java.nio.file.Path;
import java.util.OptionalLong;

/** A server that is exactly one process. */
public interface ProcessServer extends Server {

	/** The process, running or not. */
	ServerProcess process();

	@Override
	default boolean isRunning() {
		return process().isRunning();
	}

	@Override
	default OptionalLong pid() {
		return process().pid();
	}

	@Override
	default Path log() {
		return process().log();
	}

}
