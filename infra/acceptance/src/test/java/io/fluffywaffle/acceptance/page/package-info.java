/**
 * What a person sees and does on each page.
 */
@NullMarked
package io.fluffywaffle.acceptance.page;

import org.jspecify.annotations.NullMarked;
