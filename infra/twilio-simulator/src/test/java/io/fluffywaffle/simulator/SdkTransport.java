package io.fluffywaffle.simulator;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;

/**
 * The SDK's own client, led to the simulator at the socket, with one attempt for each
 * request.
 */
final class SdkTransport extends NetworkHttpClient {

	private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();

	private SdkTransport(HttpClientBuilder builder) {
		super(builder);
	}

	static SdkTransport to(String url, Timeout patience) {
		HttpHost simulator = HttpHost.create(URI.create(url));
		return new SdkTransport(HttpClientBuilder.create()
			.setRoutePlanner((target, context) -> new HttpRoute(simulator))
			.disableAutomaticRetries()
			.addExecInterceptorFirst("patience", (request, scope, chain) -> {
				scope.clientContext.setRequestConfig(RequestConfig.custom().setResponseTimeout(patience).build());
				return chain.proceed(request, scope);
			}));
	}

	List<Exchange> exchanges() {
		return this.exchanges;
	}

	@Override
	public Response reliableRequest(Request request) {
		return reliableRequest(request, new int[0], 1, 0L);
	}

	@Override
	public Response makeRequest(Request request) {
		Response response = super.makeRequest(request);
		// The content can be read only once.
		String body = Objects.requireNonNullElse(response.getContent(), "");
		this.exchanges.add(new Exchange(request, response.getStatusCode(), body));
		return new Response(body, response.getStatusCode(), response.getHeaders());
	}

	/** What went over the wire. */
	record Exchange(Request request, int status, String body) {

	}

}
