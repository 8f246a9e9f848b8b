package io.fluffywaffle.messaging.delivery;

import java.io.IOException;
import java.util.Properties;

import io.fluffywaffle.messaging.conversation.ErrorWords;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The words of {@code error-words.properties}, written for people who send texts. */
@Component
class ErrorCodeWords implements ErrorWords {

	private static final String FILE = "error-words.properties";

	private final Properties words;

	ErrorCodeWords() throws IOException {
		this.words = PropertiesLoaderUtils
			.loadProperties(new EncodedResource(new ClassPathResource(FILE, ErrorCodeWords.class), "UTF-8"));
	}

	@Override
	public @Nullable String of(int errorCode) {
		return this.words.getProperty(Integer.toString(errorCode));
	}

}
