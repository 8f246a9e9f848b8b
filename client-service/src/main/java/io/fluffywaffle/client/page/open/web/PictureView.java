package io.fluffywaffle.client.page.open.web;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.fluffywaffle.client.page.PagePicture;

/**
 * A picture in the sizes that there are.
 *
 * @param address for browsers that do not choose
 * @param sizes what the others choose from
 */
record PictureView(String address, String sizes, String alt, int width, int height) {

	private static final int MEDIUM = 800;

	static PictureView of(PagePicture picture) {
		String sizes = IntStream.of(400, MEDIUM, 1600)
			.mapToObj((size) -> picture.path(size) + " " + Math.min(size, picture.width()) + "w")
			.collect(Collectors.joining(", "));
		return new PictureView(picture.path(MEDIUM), sizes, picture.alt(), picture.width(), picture.height());
	}

}
