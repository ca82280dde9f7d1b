/** Short numbers for the attributes of a drawing that stretches with the page. */
export const percent = (share: number) => `${Number((share * 100).toFixed(3))}%`
export const rounded = (pixels: number) => Number(pixels.toFixed(2))
