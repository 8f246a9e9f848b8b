package io.fluffywaffle.messaging.carrier.twilio;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.twilio.Twilio;
import com.twilio.exception.ApiException;
import com.twilio.http.HttpClient;
import com.twilio.http.HttpMethod;
import com.twilio.http.HttpUtility;
import com.twilio.http.Request;
import com.twilio.http.Response;
import io.fluffywaffle.messaging.carrier.CarrierProperties;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Carries the SDK's requests: each at most once, with time-outs that hold, to any
 * address. The SDK's own transport repeats a POST up to six times and waits up to three
 * minutes.
 */
final class TwilioTransport extends HttpClient implements AutoCloseable {

	/** More than a page of a thousand records. */
	private static final int LONGEST_ANSWER = 8 * 1024 * 1024;

	private final @Nullable URI base;

	private final CloseableHttpClient http;

	TwilioTransport(CarrierProperties properties) {
		this.base = properties.apiUrl();
		Timeout connect = Timeout.of(properties.connectTimeout());
		Timeout answer = Timeout.of(properties.answerTimeout());
		ConnectionConfig connections = ConnectionConfig.custom()
			.setConnectTimeout(connect)
			.setSocketTimeout(answer)
			.setValidateAfterInactivity(TimeValue.ofSeconds(2))
			.setTimeToLive(TimeValue.ofMinutes(5))
			.build();
		this.http = HttpClients.custom()
			.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
				.setMaxConnTotal(properties.connections())
				.setMaxConnPerRoute(properties.connections())
				.setDefaultConnectionConfig(connections)
				.build())
			.setDefaultRequestConfig(
					RequestConfig.custom().setConnectionRequestTimeout(connect).setResponseTimeout(answer).build())
			// Apache's client would repeat 429 and 503, POST included
			.disableAutomaticRetries()
			.disableRedirectHandling()
			.disableCookieManagement()
			.evictExpiredConnections()
			.build();
	}

	/** The SDK repeats every 5xx here, POST included, which texts people twice. */
	@Override
	public Response reliableRequest(Request request) {
		return makeRequest(request);
	}

	@Override
	public Response makeRequest(Request request) {
		try {
			return this.http.execute(toHttp(request), TwilioTransport::read);
		}
		catch (HttpHostConnectException | ConnectTimeoutException | UnknownHostException
				| ConnectionRequestTimeoutException ex) {
			throw new NotSentException(ex);
		}
		catch (IOException ex) {
			throw new ApiException("No complete answer: " + ex, ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.http.close();
	}

	private HttpUriRequestBase toHttp(Request request) {
		URI real = URI.create(request.constructURL().toString());
		HttpUriRequestBase http = new HttpUriRequestBase(request.getMethod().name(), address(real));
		if (this.base != null) {
			// Twilio's products differ by host, and one address stands in for all of them
			http.addHeader(HttpHeaders.HOST, real.getHost());
		}
		http.addHeader(HttpHeaders.AUTHORIZATION, request.getAuthString());
		http.addHeader(HttpHeaders.ACCEPT, "application/json");
		http.addHeader(HttpHeaders.USER_AGENT, HttpUtility.getUserAgentString(request.getUserAgentExtensions(), true));
		http.addHeader("X-Twilio-Client", "java-" + Twilio.VERSION);
		fields(request.getHeaderParams()).forEach((field) -> http.addHeader(field.getName(), field.getValue()));
		if (request.getMethod() != HttpMethod.GET) {
			http.setEntity(new Form(fields(request.getPostParams()).toList()));
		}
		return http;
	}

	private URI address(URI real) {
		if (this.base == null) {
			return real;
		}
		String query = (real.getRawQuery() != null) ? "?" + real.getRawQuery() : "";
		return URI.create(this.base + real.getRawPath() + query);
	}

	private static Stream<NameValuePair> fields(Map<String, List<String>> fields) {
		return fields.entrySet()
			.stream()
			.flatMap(
					(field) -> field.getValue().stream().map((value) -> new BasicNameValuePair(field.getKey(), value)));
	}

	private static Response read(ClassicHttpResponse response) throws IOException, ParseException {
		int status = response.getCode();
		HttpEntity entity = response.getEntity();
		String body = (entity != null) ? EntityUtils.toString(entity, StandardCharsets.UTF_8, LONGEST_ANSWER) : "";
		if (status == HttpStatus.SC_TOO_MANY_REQUESTS) {
			throw new TooManyRequestsException(retryAfter(response.getFirstHeader(HttpHeaders.RETRY_AFTER)));
		}
		if (status >= HttpStatus.SC_BAD_REQUEST && !body.stripLeading().startsWith("{")) {
			// a proxy's page: without this the SDK would lose the status over it
			body = "{\"status\":%d,\"message\":\"The answer is no JSON\"}".formatted(status);
		}
		return new Response(body, status, response.getHeaders());
	}

	private static @Nullable Duration retryAfter(@Nullable Header header) {
		boolean seconds = header != null && header.getValue().matches("\\d{1,5}");
		return (header != null && seconds) ? Duration.ofSeconds(Long.parseLong(header.getValue())) : null;
	}

}
