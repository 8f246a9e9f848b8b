package io.fluffywaffle.notification.push;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;

import com.zerodeplibs.webpush.header.TTL;
import com.zerodeplibs.webpush.header.Topic;
import com.zerodeplibs.webpush.header.Urgency;
import io.fluffywaffle.notification.outgoing.Answer;
import io.fluffywaffle.notification.outgoing.OutgoingClient;
import io.fluffywaffle.notification.outgoing.ReceiverAddresses;
import io.fluffywaffle.notification.outgoing.ReceiverUrls;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Hands messages to push services, encrypted for one browser and signed by us. */
@Component
class PushSender implements DisposableBean {

	/** How long a push service keeps a message for a device that is not reached. */
	static final Duration KEPT = Duration.ofDays(1);

	private final PushProperties properties;

	private final OutgoingClient http;

	private final ReceiverUrls urls;

	private final JsonMapper json;

	PushSender(PushProperties properties, JsonMapper json, Clock clock) {
		ReceiverAddresses addresses = new ReceiverAddresses(properties.privateServices(), InetAddress::getAllByName);
		this.properties = properties;
		this.http = new OutgoingClient("Waffle-Push", addresses,
				new OutgoingClient.Limits(properties.connect(), properties.answer(), properties.underWay()), clock);
		this.urls = new ReceiverUrls(addresses, properties.privateServices());
		this.json = json;
	}

	/** The endpoint as it is kept. */
	String check(String endpoint) {
		return this.urls.check(endpoint);
	}

	/** Hands a message over, once. */
	Answer send(VapidKey key, PushSubscription to, PushContent content, boolean urgent) {
		HttpPost request = new HttpPost(to.endpoint());
		request.setHeader(HttpHeaders.AUTHORIZATION, key.authorization(to.endpoint(), this.properties.contact()));
		request.setHeader(TTL.HEADER_NAME, KEPT.toSeconds());
		request.setHeader(Urgency.HEADER_NAME, urgent ? Urgency.high() : Urgency.normal());
		request.setHeader(Topic.HEADER_NAME, Topic.ensure(content.topic()));
		request.setEntity(new ByteArrayEntity(to.keys().encrypt(this.json.writeValueAsBytes(content)),
				ContentType.APPLICATION_OCTET_STREAM, "aes128gcm"));
		return this.http.post(request);
	}

	@Override
	public void destroy() {
		this.http.close();
	}

}
