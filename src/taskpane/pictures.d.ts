/** The address of a picture, as webpack gives it. */
declare module "*.png" {
  const address: string;
  export default address;
}
