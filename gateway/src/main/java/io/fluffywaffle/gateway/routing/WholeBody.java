package io.fluffywaffle.gateway.routing;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.unit.DataSize;

/** Reads a short body before anybody can mistake it for form parameters. */
public final class WholeBody {

	private WholeBody() {
	}

	/**
	 * Keeps the body's very bytes for the service.
	 * @return false when there are more than that; the refusal is sent then
	 */
	public static boolean keep(HttpServletRequest request, HttpServletResponse response, DataSize longest)
			throws IOException {
		int limit = Math.toIntExact(longest.toBytes());
		byte[] body = (request.getContentLengthLong() <= limit) ? request.getInputStream().readNBytes(limit + 1)
				: new byte[limit + 1];
		if (body.length > limit) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
			return false;
		}
		request.setAttribute(UpstreamExchange.BODY, body);
		return true;
	}

}
