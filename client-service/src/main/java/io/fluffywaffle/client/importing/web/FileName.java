package io.fluffywaffle.client.importing.web;

import java.util.Objects;

import org.springframework.web.multipart.MultipartFile;

/** What a file is called, for people to recognise it. */
final class FileName {

	private static final int LONGEST = 120;

	private FileName() {
	}

	static String of(MultipartFile file) {
		String name = Objects.requireNonNullElse(file.getOriginalFilename(), "")
			.replaceAll("^.*[/\\\\]", "")
			.replaceAll("[\\p{C}]", "")
			.strip();
		return name.isEmpty() ? "file" : name.substring(0, Math.min(LONGEST, name.length()));
	}

}
