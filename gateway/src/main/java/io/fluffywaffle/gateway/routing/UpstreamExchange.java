package io.fluffywaffle.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.cloud.gateway.server.mvc.handler.GatewayServerResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Carries one request to a service and its answer back: path, query and body byte for
 * byte, each event of a stream as soon as it is there. Asks once, never again. Takes the
 * place of Spring Cloud Gateway's own exchange, which rewrites queries and limits how
 * long a stream may last.
 */
@Component
public class UpstreamExchange implements ProxyExchange {

	/** Request attribute with the body's bytes, where a filter has read them already. */
	public static final String BODY = UpstreamExchange.class.getName() + ".BODY";

	private final HttpClient client;

	private final UpstreamProperties properties;

	private final TraceHeaders traceHeaders;

	UpstreamExchange(HttpClient client, UpstreamProperties properties, TraceHeaders traceHeaders) {
		this.client = client;
		this.properties = properties;
		this.traceHeaders = traceHeaders;
	}

	@Override
	public ServerResponse exchange(Request request) {
		HttpResponse<InputStream> answer = send(request);
		ServerResponse response = GatewayServerResponse.status(answer.statusCode())
			.build((servletRequest, servletResponse) -> {
				try (InputStream body = answer.body()) {
					copy(body, servletResponse.getOutputStream(), isStream(answer));
				}
				return null;
			});
		Answer described = Answer.of(answer);
		request.getResponseConsumers().forEach((consumer) -> consumer.accept(described, response));
		return response;
	}

	private HttpResponse<InputStream> send(Request request) {
		IncomingBody body = new IncomingBody(request.getServerRequest().servletRequest());
		try {
			return this.client.send(toUpstream(request, body), BodyHandlers.ofInputStream());
		}
		catch (ConnectException | HttpConnectTimeoutException ex) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "A service cannot be reached", ex);
		}
		catch (HttpTimeoutException ex) {
			if (body.isAwaited()) {
				throw new ResponseStatusException(HttpStatus.REQUEST_TIMEOUT, "The body did not come in time", ex);
			}
			throw new ResponseStatusException(HttpStatus.GATEWAY_TIMEOUT, "A service did not answer in time", ex);
		}
		catch (IOException ex) {
			HttpStatus fault = body.fault();
			if (fault != null) {
				throw new ResponseStatusException(fault, "The body broke off", ex);
			}
			throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, "A service broke off", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "The gateway is stopping", ex);
		}
	}

	private HttpRequest toUpstream(Request request, IncomingBody body) throws IOException {
		HttpServletRequest incoming = request.getServerRequest().servletRequest();
		HttpRequest.Builder outgoing = HttpRequest.newBuilder(target(request, incoming))
			.timeout(this.properties.answerTimeout().plus(body.patience()))
			.method(incoming.getMethod(), body.publisher());
		request.getHeaders().forEach((name, values) -> values.forEach((value) -> outgoing.header(name, value)));
		this.traceHeaders.addTo(outgoing);
		return outgoing.build();
	}

	private static URI target(Request request, HttpServletRequest incoming) {
		URI service = Objects.requireNonNull(request.getUri());
		String query = incoming.getQueryString();
		return URI.create(service.getScheme() + "://" + service.getAuthority() + incoming.getRequestURI()
				+ ((query != null) ? "?" + query : ""));
	}

	private static boolean isStream(HttpResponse<?> answer) {
		return answer.headers()
			.firstValue(HttpHeaders.CONTENT_TYPE)
			.filter((type) -> type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE))
			.isPresent();
	}

	private static void copy(InputStream body, OutputStream out, boolean flushing) throws IOException {
		if (!flushing) {
			body.transferTo(out);
			return;
		}
		out.flush();
		byte[] buffer = new byte[8192];
		for (int read = body.read(buffer); read != -1; read = body.read(buffer)) {
			out.write(buffer, 0, read);
			out.flush();
		}
	}

	private record Answer(HttpStatusCode getStatusCode, HttpHeaders getHeaders) implements Response {

		static Answer of(HttpResponse<?> answer) {
			HttpHeaders headers = new HttpHeaders();
			answer.headers().map().forEach(headers::addAll);
			return new Answer(HttpStatusCode.valueOf(answer.statusCode()), headers);
		}

	}

}
