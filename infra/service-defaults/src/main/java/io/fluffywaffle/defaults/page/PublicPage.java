package io.fluffywaffle.defaults.page;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself to browsers, search engines and whoever shares it.
 *
 * @param title what it is about, without the product's name
 * @param description one or two sentences, plain text
 * @param path its one address, beginning with a slash
 * @param image what is shown where it is shared; null for the product's own
 * @param indexed whether search engines may list it
 */
public record PublicPage(String title, String description, String path, @Nullable ShareImage image, boolean indexed) {

	/**
	 * A picture on a share card.
	 *
	 * @param path its address, beginning with a slash
	 * @param alt what it shows, for who cannot see it
	 */
	public record ShareImage(String path, String alt) {
	}

}
