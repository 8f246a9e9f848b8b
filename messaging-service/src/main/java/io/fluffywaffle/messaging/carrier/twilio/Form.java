package io.fluffywaffle.messaging.carrier.twilio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.fluffywaffle.defaults.faults.CrashPoint;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/** The body of a POST, which is on the wire when it has been written. */
final class Form extends HttpEntityWrapper {

	Form(List<NameValuePair> fields) {
		super(new UrlEncodedFormEntity(fields, StandardCharsets.UTF_8));
	}

	@Override
	public void writeTo(OutputStream wire) throws IOException {
		super.writeTo(wire);
		wire.flush();
		CrashPoint.reach("C6");
	}

}
