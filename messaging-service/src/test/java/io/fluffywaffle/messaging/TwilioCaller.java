package io.fluffywaffle.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Calls the webhooks as Twilio does: a signed form, over a real connection. */
@TestComponent
public class TwilioCaller {

	private final HttpClient http = HttpClient.newHttpClient();

	private final Environment environment;

	TwilioCaller(Environment environment) {
		this.environment = environment;
	}

	/** A new message SID. */
	public static String newSid() {
		return "SM" + UUID.randomUUID().toString().replace("-", "");
	}

	/** The parameters of an ordinary text, in Twilio's order. */
	public static Map<String, String> aText(String sid, String from, String to, String body) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("ToCountry", "US");
		parameters.put("ToState", "");
		parameters.put("SmsMessageSid", sid);
		parameters.put("NumMedia", "0");
		parameters.put("SmsSid", sid);
		parameters.put("SmsStatus", "received");
		parameters.put("Body", body);
		parameters.put("To", to);
		parameters.put("NumSegments", "1");
		parameters.put("MessageSid", sid);
		parameters.put("AccountSid", TwilioSettings.ACCOUNT_SID);
		parameters.put("From", from);
		parameters.put("ApiVersion", "2010-04-01");
		return parameters;
	}

	/** A text comes in. */
	public HttpResponse<String> text(String from, String to, String body) {
		return post("/webhooks/twilio/sms", aText(newSid(), from, to, body));
	}

	/** A webhook with the installation's signature. */
	public HttpResponse<String> post(String path, Map<String, String> parameters) {
		return post(path, parameters, sign(path, parameters, TwilioSettings.AUTH_TOKEN));
	}

	/** A webhook with any signature. */
	public HttpResponse<String> post(String path, Map<String, String> parameters, String signature) {
		return post(path, encode(parameters), "X-Twilio-Signature", signature);
	}

	/** Any request to a webhook. */
	public HttpResponse<String> post(String path, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder()
			.uri(URI.create("http://127.0.0.1:" + this.environment.getProperty("local.server.port") + path))
			.header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
			.POST(BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Twilio's signature, by the book and not by our code. */
	public static String sign(String path, Map<String, String> parameters, String token) {
		String signed = TwilioSettings.PUBLIC_URL + path
				+ new TreeMap<>(parameters).entrySet()
					.stream()
					.map((parameter) -> parameter.getKey() + parameter.getValue())
					.collect(Collectors.joining());
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
			return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The parameters as a form. */
	public static String encode(Map<String, String> parameters) {
		return parameters.entrySet()
			.stream()
			.map((parameter) -> URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8) + "="
					+ URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
