package io.fluffywaffle.gateway.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A caller of the gateway that keeps cookies and follows no redirect by itself. */
public class Http {

	private static final String PUBLIC_URL = "http://127.0.0.1:8080";

	private final CookieManager cookies = new LoopbackCookies();

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.cookieHandler(this.cookies)
		.build();

	private final String gateway;

	public Http(int port) {
		this.gateway = "http://127.0.0.1:" + port;
	}

	/** Asks as a browser does that opens a page. */
	public HttpResponse<String> page(String path) throws IOException, InterruptedException {
		return get(path, (request) -> request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
	}

	/** Asks as a script does. */
	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return get(path, UnaryOperator.identity());
	}

	/** Asks with headers. */
	public HttpResponse<String> get(String path, UnaryOperator<HttpRequest.Builder> with)
			throws IOException, InterruptedException {
		return send(with.apply(to(path)).build());
	}

	/** Sends what {@link #to} began. */
	public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, BodyHandlers.ofString());
	}

	/** Begins a request; an absolute address is taken as it is. */
	public HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create(absolute(path)));
	}

	// the realm knows the gateway under its public address, the test under its port
	private String absolute(String path) {
		if (path.startsWith(PUBLIC_URL)) {
			return this.gateway + path.substring(PUBLIC_URL.length());
		}
		return path.startsWith("http:") ? path : this.gateway + path;
	}

	/** The client itself, for bodies that are not text. */
	public HttpClient client() {
		return this.client;
	}

	/** All cookies, of whichever host. */
	public CookieManager cookies() {
		return this.cookies;
	}

	/** A cookie's value. */
	public Optional<String> cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst();
	}

	/**
	 * Browsers take a loopback address for as safe as https, and know one cookie format.
	 */
	private static final class LoopbackCookies extends CookieManager {

		@Override
		public void put(URI uri, Map<String, List<String>> headers) throws IOException {
			super.put(uri, headers);
			getCookieStore().getCookies().forEach((cookie) -> {
				cookie.setSecure(false);
				cookie.setVersion(0);
			});
		}

	}

}
