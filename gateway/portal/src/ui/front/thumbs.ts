import { createTheme } from '@mantine/core';

const LARGE = { defaultProps: { size: 'md' } };

/** Inputs for thumbs; in smaller letters a phone would zoom in on each. */
export const THUMBS = createTheme({
  components: { TextInput: LARGE, NativeSelect: LARGE, Select: LARGE, Checkbox: LARGE, Radio: LARGE },
});
