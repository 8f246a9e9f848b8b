package io.fluffywaffle.notification.outgoing;

import java.net.UnknownHostException;

/** A host name leads to nowhere that a receiver may be. */
public final class ForbiddenAddress extends UnknownHostException {

	ForbiddenAddress() {
		super("leads to no public address");
	}

}
