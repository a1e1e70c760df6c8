export class Site { constructor(page){this.page=page;} }
