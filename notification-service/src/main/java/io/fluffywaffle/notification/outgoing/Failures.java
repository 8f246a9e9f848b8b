package io.fluffywaffle.notification.outgoing;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.ConnectTimeoutException;

/**
 * Says in plain words why there was no answer; never what an exception says, which may
 * hold addresses of ours.
 */
final class Failures {

	static final String TOO_LATE = "did not answer in time";

	private Failures() {
	}

	static String words(Exception ex) {
		return switch (ex) {
			case ForbiddenAddress _ -> "its name leads to no public address";
			case UnknownHostException _ -> "its name is not known";
			case ConnectTimeoutException _ -> "did not accept the connection in time";
			case SocketTimeoutException _ -> TOO_LATE;
			case ConnectException _ -> "refused the connection";
			case SSLException _ -> "its certificate or TLS is not accepted";
			default -> "broke the connection off";
		};
	}

}
