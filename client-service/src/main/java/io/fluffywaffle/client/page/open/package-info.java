/**
 * Action pages as visitors use them: from the page to a supporter, without script.
 */
@NullMarked
package io.fluffywaffle.client.page.open;

import org.jspecify.annotations.NullMarked;
