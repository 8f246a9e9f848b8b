package io.fluffywaffle.local.servers;

import org.jspecify.annotations.Nullable;

/** A server could not be started or used; the message says why and what to do. */
public class ServerFailed extends RuntimeException {

	public ServerFailed(String message) {
		super(message);
	}

	public ServerFailed(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
