package io.fluffywaffle.notification.push;

import java.security.GeneralSecurityException;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Whether devices are told at all: only where there is a key. */
@Component
public class PushSwitch {

	private final Optional<VapidKey> key;

	PushSwitch(PushProperties properties) throws GeneralSecurityException {
		String key = properties.key();
		this.key = StringUtils.hasText(key) ? Optional.of(VapidKey.parse(key)) : Optional.empty();
	}

	/** What browsers subscribe with; empty while push is off. */
	public Optional<String> publicKey() {
		return this.key.map(VapidKey::publicKey);
	}

	Optional<VapidKey> key() {
		return this.key;
	}

}
